import { expect, it } from 'vitest';
import type { EntityKind, MentionForm } from '../../../lib/model/analysis.ts';
import { speakerKey } from '../../../lib/stories/speaker-key.ts';

const keyOf = (name: string, kind?: EntityKind, form: MentionForm = 'name') =>
  speakerKey(
    { name, form, start: 0, end: 0, ...(kind ? { entityId: 'e' } : {}) },
    kind ? [{ id: 'e', kind, name }] : [],
  );

it.each([
  ['Ida Holm', 'person', 'ida holm'],
  ['Jens-Petter  Ås', 'person', 'jens petter as'],
  ['Holm', 'person', undefined],
  ['Müller', 'person', undefined],
  ['Mr Holm', 'person', undefined],
  ['J. Holm', 'person', undefined],
  ['Holm Jr.', 'person', undefined],
  ['J.-P. Holm', 'person', undefined],
  ['Mayor Holm', 'person', undefined],
  ['Aasen-Delacroix', 'person', undefined],
  ['O’Neill', 'person', undefined],
  ['Ida O’Neill', 'person', 'ida o neill'],
  ['Ludwig van der Meer', 'person', 'ludwig van der meer'],
  ['von Holm', 'person', undefined],
  ['وزير الخارجية', 'person', 'وزير الخارجية'],
  ['the Harbor Board', 'organization', 'harbor board'],
  ['Nordline', 'organization', 'nordline'],
  ['???', 'organization', undefined],
  ['New Brunvik', 'place', undefined],
] as const)('%s, a %s, is found by %s', (name, kind, key) => {
  expect(keyOf(name, kind)).toBe(key);
});

it('a name that is not in the cast counts when it is a full one, a description never', () => {
  expect(keyOf('Ada Brandt')).toBe('ada brandt');
  expect(keyOf('Brandt')).toBeUndefined();
  expect(keyOf('a police officer')).toBeUndefined();
  expect(keyOf('spokesman of the ministry', undefined, 'nominal')).toBeUndefined();
});

it('whoever is in the cast counts by that name, however the quote names them', () => {
  expect(keyOf('Ida Holm', 'person', 'pronoun')).toBe('ida holm');
});

it('nobody has no key', () => {
  expect(speakerKey(undefined, [])).toBeUndefined();
});
