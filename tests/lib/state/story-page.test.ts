import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { createStoryPage } from '../../../lib/state/story-page.ts';
import { createUndoOffer } from '../../../lib/state/undo.ts';
import { FERRY, RUMOR } from '../../fixtures/readings.ts';
import { createViewWorld } from '../../support/view-sources.ts';

function open(count: number) {
  const readings = Array.from({ length: count }, (_, index) => ({
    ...(index % 2 === 0 ? FERRY : RUMOR),
    saved: { ...FERRY.saved, id: `a${index}`, firstReadAt: new Date(index * 60_000).toISOString() },
  }));
  const { sources } = createViewWorld({ readings });
  const id = signal<string | undefined>('a1');
  const desk = createStoryPage(sources, id, createUndoOffer(), signal(undefined));
  return { desk, id };
}

it('looks into the newest of many articles, then into more', () => {
  const { desk, id } = open(100);
  const first = () => desk.page.value?.readings[0]?.saved.id;
  expect([desk.page.value?.parts.length, first()]).toEqual([100, 'a70']);
  desk.showEarlier();
  expect(first()).toBe('a40');
  desk.showEarlier();
  expect(first()).toBe('a0');
  id.value = 'a2';
  expect(first()).toBe('a70');
  id.value = undefined;
  expect(desk.page.value).toBeUndefined();
});

it('says what each article told first, but of the first one', () => {
  const { desk } = open(4);
  expect([...desk.added.value.keys()]).toEqual(['a1', 'a2', 'a3']);
  expect(desk.added.value.get('a1')?.quotes.length).toBeGreaterThan(0);
  expect(desk.added.value.get('a2')).toMatchObject({ people: [], events: [], numbers: [] });
});

it('has each quote once, with the oldest article that has it', () => {
  const { desk } = open(4);
  const paper = desk.quotes.value.filter(({ quote }) =>
    quote.text.startsWith('Every paper was on the table'),
  );
  expect(paper.map(({ saved }) => saved.id)).toEqual(['a0']);
});

it('renames only to another name', async () => {
  const { desk } = open(2);
  const before = desk.page.value?.name ?? '';
  await desk.rename(` ${before} `);
  expect(desk.page.value?.name).toBe(before);
  await desk.rename('Ferries');
  expect(desk.page.value?.name).toBe('Ferries');
  await desk.rename(' ');
  expect(desk.page.value?.name).toBe(before);
});
