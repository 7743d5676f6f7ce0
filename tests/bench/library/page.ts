import type { Facets } from '../../../lib/model/shelf.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { findFacets } from '../../../lib/store/find-facets.ts';
import { findPeople, findPerson } from '../../../lib/store/find-person.ts';
import { findQuotes } from '../../../lib/store/find-quotes.ts';
import { findShelf } from '../../../lib/store/find-shelf.ts';
import { findStories } from '../../../lib/store/find-story.ts';
import { findStoryPage } from '../../../lib/store/find-story-page.ts';
import { indexOlder } from '../../../lib/store/index-older.ts';
import { listNotes } from '../../../lib/store/list-notes.ts';
import { fill, idIn, nameOf } from './fill.ts';
import { measureRows } from './rows.ts';
import { makeWord } from './texts.ts';

const TIMES = 40;
const LIMIT = 50; // articles, as the library lists them at first
const INDEXED = 500; // articles
const ROWS = [50, 200, 1000, 5000];
const LOOKED_INTO = 30; // articles of a story, as its page does at first

/** Fills a library in this browser and measures what a reader waits for in it, in milliseconds. */
export async function measure(articles: number) {
  const database = openDatabase(`bench-${articles}`);
  const started = performance.now();
  await fill(database, articles);
  const fillSeconds = Math.round((performance.now() - started) / 1000);
  const shelf = (query: string) => () => findShelf(database, { query, limit: LIMIT });
  const narrowed = (facets: Facets) => findShelf(database, { query: '', limit: LIMIT, ...facets });
  const personOf = (rank: number) => `person:${nameOf(rank).toLowerCase()}`;
  const dayOf = (index: number) => new Date(Date.UTC(2020, 0, 1 + index * 8)).toISOString().slice(0, 10);
  const measured = {
    articles,
    fillSeconds,
    open: await timed(shelf('')),
    commonWord: await timed((index) => shelf(`${makeWord(index)} `)()),
    twoWords: await timed((index) => shelf(`${makeWord(30 + index)} ${makeWord(300 + index)}`)()),
    threeLetters: await timed((index) => shelf(makeWord(500 + index * 97).slice(0, 3))()),
    twoLetters: await timed((index) => shelf(makeWord(index).slice(0, 2))()),
    outlet: await timed((index) => narrowed({ outlet: `Outlet ${1 + index}` })),
    personFacet: await timed((index) => narrowed({ person: personOf(1 + index) })),
    storyFacet: await timed((index) => narrowed({ story: idIn(index) })),
    days: await timed((index) => narrowed({ from: dayOf(index), to: dayOf(index + 4) })),
    halfOfAllDays: await timed((index) => narrowed({ from: dayOf(20 + (index % 8)) })),
    tag: await timed((index) => narrowed({ tag: `tag${index % 30}` })),
    noted: await timed(() => narrowed({ noted: true })),
    outletAndWord: await timed((index) =>
      findShelf(database, {
        query: `${makeWord(index)} `,
        limit: LIMIT,
        outlet: `Outlet ${1 + (index % 9)}`,
      }),
    ),
    facetChoices: await timed(() => findFacets(database, {})),
    quotes: await timed(() => findQuotes(database, { query: '', limit: LIMIT })),
    quotesOfPerson: await timed((index) =>
      findQuotes(database, { query: '', limit: LIMIT, person: personOf(1 + index) }),
    ),
    notes: await timed(() => listNotes(database, { query: '', limit: LIMIT })),
    notesWithWord: await timed((index) =>
      listNotes(database, { query: `${makeWord(index)} `, limit: LIMIT }),
    ),
    rareWord: await timed((index) => shelf(makeWord(20_000 + index))()),
    people: await timed((index) => findPeople(database, `ida person${index}`)),
    personOfAllNews: await timed(() => findPerson(database, personOf(1))),
    person: await timed((index) => findPerson(database, personOf(20 + index))),
    stories: await timed(() => findStories(database)),
    story: await timed((index) => findStoryPage(database, idIn(1 + index), LOOKED_INTO)),
    storyOf500: await timed(() => findStoryPage(database, idIn(0), LOOKED_INTO)),
    indexingOne: await indexAnew(database),
    rows: Object.fromEntries(
      ROWS.map((count) => [count, { all: measureRows(count, 'all'), inView: measureRows(count, 'inView') }]),
    ),
  };
  await database.delete();
  return measured;
}

/** How long an article of an older version takes to become findable, in milliseconds. */
async function indexAnew(database: Database): Promise<number> {
  const ids = await database.articles.orderBy('id').primaryKeys();
  const last = ids.at(-INDEXED - 1) ?? '';
  await database.texts
    .where('articleId')
    .above(last)
    .modify((row) => {
      delete (row as { words?: unknown }).words;
    });
  await database.meta.put({ key: 'unindexed', value: last });
  const started = performance.now();
  await indexOlder(database);
  return Math.round(((performance.now() - started) / INDEXED) * 10) / 10;
}

/** Median and 95th percentile of some calls, in milliseconds. */
async function timed(call: (index: number) => Promise<unknown>): Promise<readonly [number, number]> {
  const times: number[] = [];
  for (let index = 0; index < TIMES; index += 1) {
    const started = performance.now();
    await call(index);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.floor(TIMES * share)] ?? 0) * 10) / 10;
  return [at(0.5), at(0.95)];
}
