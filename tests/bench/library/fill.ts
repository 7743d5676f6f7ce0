import type { Entity, Quote, TimelineEvent } from '../../../lib/model/analysis.ts';
import type { Database } from '../../../lib/store/database.ts';
import type {
  AppearanceRow,
  ArticleRow,
  EventRow,
  PlacementRow,
  QuoteRow,
  TextRow,
} from '../../../lib/store/rows.ts';
import { articleWords, noteWords } from '../../../lib/store/search-index.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import { makeText } from './texts.ts';

const AT_ONCE = 200;
const PEOPLE = 3000;
const NAMED_EACH = 6;
const NOTE_EVERY = 10;
const OUTLETS = 60;
const TAGS = 30;
const EVENTS_EACH = 4;
/** One story goes on and on, the others are told by so many articles. */
const LONG_STORY_EVERY = 20;
const OF_A_STORY = 12;

/** How a library is filled, where it is not as always. */
export interface Filling {
  /** Of an article. */
  readonly words?: number;
  /** The event and the thread of an article, by its number. */
  readonly place?: (index: number) => Pick<PlacementRow, 'eventId' | 'threadId'>;
}

/** Fills an empty library with generated articles, each with people, quotes and dated events, in a story, every tenth with a
 * note. */
export async function fill(
  database: Database,
  articles: number,
  { words, place = placeInStories }: Filling = {},
): Promise<void> {
  const chance = createRandom(1);
  for (let from = 0; from < articles; from += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, (_, index) =>
      makeRows(from + index, chance, makeText(chance, words), place(from + index)),
    );
    const { articles: rows, texts, entities, appearances, quotes, events, notes, placements } = database;
    const tables = [rows, texts, entities, appearances, quotes, events, notes, placements];
    await database.transaction('rw', tables, async () => {
      await rows.bulkPut(batch.map(({ article }) => article));
      await texts.bulkPut(batch.map(({ text }) => text));
      await entities.bulkPut(batch.flatMap((each) => each.entities));
      await appearances.bulkPut(batch.flatMap((each) => each.appearances));
      await quotes.bulkPut(batch.flatMap((each) => each.quotes));
      await events.bulkPut(batch.flatMap((each) => each.events));
      await placements.bulkPut(batch.map((each) => each.placement));
      await notes.bulkPut(batch.flatMap((each) => each.notes));
    });
  }
}

/** The name of a person by rank; a few are named again and again, as in the news. */
export function nameOf(rank: number): string {
  return `Ida Person${rank}`;
}

function makeRows(
  index: number,
  chance: () => number,
  text: string,
  place: Pick<PlacementRow, 'eventId' | 'threadId'>,
) {
  const id = idOf(index);
  const readAt = new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString();
  const head = { title: text.slice(0, 60), authors: [], canonicalUrl: `https://news.example/${id}`, text };
  const names = [
    ...new Set(Array.from({ length: NAMED_EACH }, () => nameOf(Math.floor(PEOPLE ** chance())))),
  ];
  const people = names.map((name, ordinal) => makePerson(id, ordinal, name, readAt));
  const tags = [`tag${Math.floor(TAGS * chance())}`];
  const outlet = `Outlet ${Math.floor(OUTLETS ** chance())}`;
  const note = {
    id: `note-${id}`,
    target: { kind: 'article', articleId: id } as const,
    body: text.slice(0, 120),
    tags,
    createdAt: readAt,
    updatedAt: readAt,
  };
  return {
    article: makeArticle(id, head, readAt, outlet),
    placement: makePlacement(index, id, readAt, place),
    events: makeEvents(id, text, readAt),
    text: {
      articleId: id,
      text,
      blocks: [],
      sentences: [],
      brief: [],
      notices: [],
      words: articleWords(head),
    } as TextRow,
    entities: names.map((name) => ({ key: keyOf(name), kind: 'person' as const, name })),
    appearances: people.map(({ appearance }) => appearance),
    quotes: people.map(({ quote }) => quote),
    notes:
      index % NOTE_EVERY === 0
        ? [{ id: note.id, articleId: id, createdAt: readAt, note, words: noteWords(note) }]
        : [],
  };
}

const keyOf = (name: string) => `person:${name.toLowerCase()}`;

/** The article of a story by its number; 0 is the long one. */
export function idIn(story: number): string {
  return idOf(story === 0 ? 0 : (story - 1) * OF_A_STORY + 1);
}

export const idOf = (index: number) => index.toString(16).padStart(32, '0');

function placeInStories(index: number) {
  const story = index % LONG_STORY_EVERY === 0 ? 0 : 1 + Math.floor(index / OF_A_STORY);
  return { eventId: `e${index}`, threadId: `t${story}` };
}

function makePlacement(
  index: number,
  articleId: string,
  readAt: string,
  place: Pick<PlacementRow, 'eventId' | 'threadId'>,
): PlacementRow {
  const because = [{ code: 'sharedNames', values: ['Ida Person1'] }] as const;
  return { ...place, confidence: 0.9, because, articleId, readAt, by: 'model', order: index };
}

function makeEvents(articleId: string, text: string, readAt: string): EventRow[] {
  return Array.from({ length: EVENTS_EACH }, (_, ordinal) => {
    const start = Math.floor((text.length * ordinal) / EVENTS_EACH);
    const day = new Date(Date.parse(readAt) - ordinal * 86_400_000).toISOString().slice(0, 10);
    const event: TimelineEvent = {
      ...{ start, end: start + 120, sentence: { start, end: start + 120 }, date: day, grain: 'day' },
      ...{ entityIds: ['e0'], confidence: 0.9, reason: { code: 'publicationDay' } },
    };
    return { articleId, ordinal, event };
  });
}

function makeArticle(
  id: string,
  head: { title: string; canonicalUrl: string },
  readAt: string,
  outlet: string,
): ArticleRow {
  return {
    outlet,
    siteName: outlet,
    day: readAt.slice(0, 10),
    id,
    url: head.canonicalUrl,
    canonicalUrl: head.canonicalUrl,
    title: head.title,
    authors: [],
    wordCount: 450,
    access: 'full',
    textHash: id,
    findingsHash: id,
    firstReadAt: readAt,
    lastReadAt: readAt,
    counts: { people: NAMED_EACH, quotes: NAMED_EACH, dates: 0 },
    analyzedLang: 'en',
  };
}

function makePerson(articleId: string, ordinal: number, name: string, readAt: string) {
  const reason = { code: 'namePattern' } as const;
  const found = { start: 0, end: 10, confidence: 1, reason };
  const roles = [{ start: 0, end: 6, text: `the deputy of ${name}` }];
  const entity: Entity = {
    ...found,
    id: `e${ordinal}`,
    name,
    kind: 'person',
    aliases: [],
    roles,
    mentions: [],
    salience: 1,
  };
  const words = `${name} said that it would be another year before anything was done about it.`;
  const quote: Quote = { ...found, text: words, kind: 'direct', fragment: false, candidates: [] };
  const appearance: AppearanceRow = {
    articleId,
    ordinal,
    entityKey: keyOf(name),
    firstReadAt: readAt,
    entity,
  };
  const day = readAt.slice(0, 10);
  const said: QuoteRow = { articleId, ordinal, quote, keys: [], speaker: name.toLowerCase(), day };
  return { appearance, quote: said };
}
