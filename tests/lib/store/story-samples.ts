import { expect } from 'vitest';
import type { ArticleId } from '../../../lib/model/library.ts';
import type { Database } from '../../../lib/store/database.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { queryWords, toEvent } from '../../../lib/stories/threads/story-event.ts';
import { sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

/** An invented article, as far as stories go: who is in it, and when it was published. */
interface Told {
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly names: readonly string[];
}

const HARLOW = ['person:Oda Falk', 'place:Harlow', 'organization:Harbor Board of Harlow', 'person:Erik Blom'];

/** Two stories: a mayor who falls, told over months, and cows that escape. */
export const TOLD = {
  fall: {
    title: 'Mayor of Harlow resigns over harbor fund',
    text: 'The mayor of Harlow, Oda Falk, resigned on Friday after the Harbor Board of Harlow found two million crowns missing from the harbor fund. Police chief Erik Blom said that he would question Falk.',
    publishedAt: '2021-06-18',
    names: HARLOW,
  },
  again: {
    title: 'Harlow mayor quits after board finds harbor fund short',
    text: 'Oda Falk, mayor of Harlow, has resigned. The Harbor Board of Harlow said that two million crowns were missing from the harbor fund. Erik Blom, the police chief, will question Falk.',
    publishedAt: '2021-06-19',
    names: HARLOW,
  },
  trial: {
    title: 'Former mayor of Harlow goes on trial',
    text: 'The trial of Oda Falk opened in Harlow. Prosecutors say the former mayor took crowns from the harbor fund to pay gambling debts. Erik Blom told the court that the Harbor Board of Harlow had warned her.',
    publishedAt: '2021-08-10',
    names: HARLOW,
  },
  cows: {
    title: 'Ten cows escape from a farm near Norwich',
    text: 'Ten cows broke a fence and walked along a railway for an hour before a farmer, Jan Rood, caught them near Norwich.',
    publishedAt: '2021-06-18',
    names: ['place:Norwich', 'person:Jan Rood'],
  },
} as const satisfies Record<string, Told>;

export type ToldId = keyof typeof TOLD;

/** Reads one of them; the later one reads it, the later its hour. */
export async function read(database: Database, which: ToldId, hour = 7): Promise<ArticleId> {
  const { title, text, publishedAt, names } = TOLD[which];
  const article = sampleArticle({
    title,
    text,
    publishedAt,
    canonicalUrl: `https://harlow.example/${which}`,
  });
  const now = new Date(Date.UTC(2021, 7, 11, hour)).toISOString();
  return unwrap(await saveReading(database, article, sampleAnalysis(names), now)).saved.id;
}

/** The stories as they lie in the library: the headlines of each, in order. */
export async function storiesIn(database: Database): Promise<string[][]> {
  const rows = await database.placements.orderBy('readAt').toArray();
  const titles = new Map((await database.articles.toArray()).map(({ id, title }) => [id, title]));
  const whichOf = new Map(Object.entries(TOLD).map(([which, { title }]) => [title as string, which]));
  const groups = new Map<string, string[]>();
  for (const { threadId, articleId } of rows) {
    const which = whichOf.get(titles.get(articleId) ?? '') ?? '?';
    groups.set(threadId, [...(groups.get(threadId) ?? []), which]);
  }
  return [...groups.values()];
}

/** Every event is what its articles make, every word leads to the events that it should, and every article counts once. */
export async function expectSound(database: Database): Promise<void> {
  const members = new Map((await database.storyMembers.toArray()).map((member) => [member.id, member]));
  const placed = await database.placements.toArray();
  expect(placed.map(({ articleId }) => articleId).sort()).toEqual([...members.keys()].sort());
  const postings = new Set<string>();
  for (const row of await database.storyEvents.toArray()) {
    const own = placed.filter(({ eventId }) => eventId === row.id).sort((a, b) => a.order - b.order);
    const inEvent = own.flatMap(({ articleId }) => members.get(articleId) ?? []);
    expect(new Set(own.map(({ threadId }) => threadId))).toEqual(new Set([row.threadId]));
    const { members: _, ...event } = toEvent(row.id, row.threadId, inEvent) ?? { members: [] };
    const { memberIds, ...kept } = row;
    expect(kept).toEqual(event);
    expect(memberIds).toEqual(inEvent.map(({ id }) => id));
    for (const word of inEvent.flatMap(queryWords)) postings.add(`${word} ${row.id}`);
  }
  const found = (await database.storyPostings.toArray()).flatMap(({ word, eventIds }) =>
    eventIds.map((id) => `${word} ${id}`),
  );
  expect(found.sort()).toEqual([...postings].sort());
  const counted = new Map(
    (await database.storyWords.toArray()).map(({ word, articles }) => [word, articles]),
  );
  const expected = new Map<string, number>();
  for (const { words } of members.values())
    for (const word of ['', ...words.keys()]) expected.set(word, (expected.get(word) ?? 0) + 1);
  expect(counted).toEqual(expected);
}
