import { openDatabase } from '../../../lib/store/database.ts';
import { findPeople, findPerson } from '../../../lib/store/find-person.ts';
import { findShelf } from '../../../lib/store/find-shelf.ts';
import { fill, nameOf } from './fill.ts';
import { makeWord } from './texts.ts';

const TIMES = 40;
const LIMIT = 50; // articles, as the library lists them at first

/** Fills a library in this browser and measures what a reader waits for in it, in milliseconds. */
export async function measure(articles: number) {
  const database = openDatabase(`bench-${articles}`);
  const started = performance.now();
  await fill(database, articles);
  const fillSeconds = Math.round((performance.now() - started) / 1000);
  const shelf = (query: string) => () => findShelf(database, { query, limit: LIMIT });
  const measured = {
    articles,
    fillSeconds,
    open: await timed(shelf('')),
    commonWord: await timed((index) => shelf(`${makeWord(index)} `)()),
    twoWords: await timed((index) => shelf(`${makeWord(30 + index)} ${makeWord(300 + index)}`)()),
    threeLetters: await timed((index) => shelf(makeWord(500 + index * 97).slice(0, 3))()),
    twoLetters: await timed((index) => shelf(makeWord(index).slice(0, 2))()),
    rareWord: await timed((index) => shelf(makeWord(20_000 + index))()),
    people: await timed((index) => findPeople(database, `ida person${index}`)),
    personOfAllNews: await timed(() => findPerson(database, `person:${nameOf(1).toLowerCase()}`)),
    person: await timed((index) => findPerson(database, `person:${nameOf(20 + index).toLowerCase()}`)),
  };
  await database.delete();
  return measured;
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
