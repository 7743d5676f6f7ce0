import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addArticle } from '../../../../lib/stories/threads/add-article.ts';
import { createMemoryIndex } from '../../../../lib/stories/threads/memory-index.ts';
import { describeArticle, type StoryArticle } from '../../../../lib/stories/threads/story-article.ts';
import type { Place } from '../../../../lib/stories/threads/story-index.ts';

const article = (id: string, day: string | undefined, title: string, text: string, names: string[] = []) =>
  describeArticle(id, title, text, day, names);

const FALL = article(
  'fall',
  '2021-06-18',
  'Mayor of Harlow resigns over harbor fund',
  'The mayor of Harlow, Oda Falk, resigned on Friday after auditors found two million crowns missing from the harbor fund.',
  ['Oda Falk', 'Harlow'],
);
const FALL_AGAIN = article(
  'fall again',
  '2021-06-19',
  'Harlow mayor quits after auditors find harbor fund short',
  'Oda Falk, mayor of Harlow, has resigned. Auditors said that two million crowns were missing from the harbor fund.',
  ['Oda Falk', 'Harlow'],
);
const TRIAL = article(
  'trial',
  '2021-08-10',
  'Former mayor of Harlow goes on trial',
  'The trial of Oda Falk opened. Prosecutors say the former mayor took crowns from the harbor fund to pay gambling debts.',
  ['Oda Falk', 'Harlow'],
);
const COWS = article(
  'cows',
  '2021-06-18',
  'Ten cows escape from a farm near Norwich',
  'Ten cows broke a fence and walked along a railway for an hour before a farmer caught them near Norwich.',
  ['Norwich'],
);
const ICE = article(
  'ice',
  '2021-06-18',
  'Ice cream makers strike in Palermo',
  'Gelato parlors stayed shut as workers demanded higher wages during the hottest week in Sicily.',
  ['Palermo', 'Sicily'],
);

async function placesOf(articles: readonly StoryArticle[]): Promise<ReadonlyMap<string, Place>> {
  const index = createMemoryIndex();
  const places = new Map<string, Place>();
  for (const each of articles) places.set(each.id, await addArticle(index, each));
  return places;
}

describe('articles as they are added', () => {
  it('puts two articles on one event together, and says why', async () => {
    const places = await placesOf([COWS, FALL, ICE, FALL_AGAIN]);
    const again = places.get('fall again');
    expect(again?.eventId).toBe(places.get('fall')?.eventId);
    expect(again?.because).toContainEqual({ code: 'sharedNames', values: ['Oda Falk, Harlow'] });
    expect(again?.because).toContainEqual({ code: 'publishedDaysApart', values: ['1'] });
  });

  it('keeps what only shares a day apart', async () => {
    const places = [...(await placesOf([COWS, FALL, ICE])).values()];
    expect(new Set(places.map(({ eventId }) => eventId)).size).toBe(3);
    expect(new Set(places.map(({ threadId }) => threadId)).size).toBe(3);
  });

  it('makes a later turn an event of its own in the same thread', async () => {
    const places = await placesOf([FALL, COWS, TRIAL]);
    expect(places.get('trial')?.eventId).not.toBe(places.get('fall')?.eventId);
    expect(places.get('trial')?.threadId).toBe(places.get('fall')?.threadId);
  });

  it('is not changed by an article that comes twice', async () => {
    const index = createMemoryIndex();
    const first = await addArticle(index, FALL);
    expect(await addArticle(index, FALL)).toEqual(first);
    expect((await index.findEvents([first.eventId])).map(({ size }) => size)).toEqual([1]);
  });

  it('tells the same stories in whatever order unrelated articles come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([COWS, ICE, FALL], { minLength: 3 }), async (before) => {
        const places = await placesOf([...before, FALL_AGAIN]);
        expect(places.get('fall again')?.eventId).toBe(places.get('fall')?.eventId);
        expect(new Set([...places.values()].map(({ eventId }) => eventId)).size).toBe(3);
      }),
    );
  });

  it('places articles without a date and without a headline', async () => {
    const undated = article(
      'undated',
      undefined,
      '',
      'Mayor of Harlow resigns. Auditors found two million crowns missing.',
    );
    const places = await placesOf([FALL, undated]);
    expect(places.get('undated')?.confidence).toBeGreaterThan(0);
  });
});
