import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createPeopleShelf } from '../../../lib/state/people-shelf.ts';
import { FERRY, RUMOR } from '../../fixtures/readings.ts';
import { createViewWorld } from '../../support/view-sources.ts';

function open(shelf: string, query = '', person?: string) {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR] });
  const view = signal({ shelf, query, person });
  return { world, view, people: createPeopleShelf(sources.library, view) };
}

describe('the people of the library', () => {
  it('are asked for when they are shown', () => {
    const { view, people } = open('articles');
    expect(people.people.value).toBeUndefined();
    view.value = { shelf: 'people', query: 'halv', person: undefined };
    expect(people.people.value?.map(({ name }) => name)).toEqual(['Marit Halvorsen']);
  });

  it('have a page each, until it is closed or nobody names them anymore', () => {
    const { world, view, people } = open('people', '', 'Marit Halvorsen');
    expect(people.person.value?.name).toBe('Marit Halvorsen');
    world.readings.value = [];
    expect(people.person.value).toBeUndefined();
    world.readings.value = [FERRY];
    view.value = { shelf: 'people', query: '', person: undefined };
    expect(people.person.value).toBeUndefined();
  });
});
