import type { ExportWords } from '../../../lib/export/format.ts';
import { FORMATS } from '../../../lib/export/formats.ts';
import { makeFile } from '../../../lib/export/make-file.ts';
import { toBlob } from '../../../lib/platform/to-blob.ts';
import { storyYears } from '../../../lib/state/timeline-years.ts';
import { findArchived, findArticleIds } from '../../../lib/store/archived.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { findPerson } from '../../../lib/store/find-person.ts';
import { findQuotes } from '../../../lib/store/find-quotes.ts';
import { findShelf } from '../../../lib/store/find-shelf.ts';
import { findStoryPage } from '../../../lib/store/find-story-page.ts';
import { toArticleId, toHash } from '../../../lib/store/identity.ts';
import { MIGRATIONS } from '../../../lib/store/migrations/index.ts';
import { placeReading } from '../../../lib/store/place-reading.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { storyTables } from '../../../lib/store/story-index.ts';
import { inTransaction } from '../../../lib/store/transaction.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import { fill, nameOf } from '../library/fill.ts';
import { makeWord } from '../library/texts.ts';
import { type Spread, spread } from '../spread.ts';
import { fillStories, placeOf } from './fill-stories.ts';
import { makeReading } from './readings.ts';

const TIMES = 40;
const LIMIT = 50; // rows of a list, as the library shows them at first
const LOOKED_INTO = 30; // articles of a story, as its page does at first
const EARLIER = 8; // versions: the next one gave the table of articles two more indexes
const WORDS = 150; // of each article that only fills the library
const IN_STORY = 500; // articles of the long story
const SAID_EACH = 10; // quotes of the speaker in each of them: 5,000
const SPEAKER = 'Ida Speaker';
const STORY = 'long';
const EXPORTED_AT_ONCE = 20; // articles, as the exporter does
const NOW = '2026-01-01T00:00:00.000Z';

/** What one library of generated articles takes, in milliseconds but where it says otherwise. */
export interface Grown {
  readonly articles: number;
  readonly fillSeconds: number;
  /** Opening it by a newer version, which gives the table of articles two more indexes, until its first rows are there. */
  readonly upgrade: number;
  readonly open: number;
  readonly save: Spread;
  readonly thread: Spread;
  readonly timelineAtFirst: Spread;
  readonly timelineOfAll: Spread;
  readonly person: Spread;
  readonly quotesOfPerson: Spread;
  readonly commonWord: Spread;
  readonly rareWord: Spread;
  readonly exportSeconds: number;
  readonly exportMb: number;
  /** What scripts held at most meanwhile, and after it was let go, in MB; 0 where the browser does not tell. */
  readonly exportPeakMb: number;
  readonly heldMb: number;
}

/** Fills a library in this browser and measures it. */
export async function measure(articles: number): Promise<Grown> {
  const name = `growth-${articles}`;
  const started = performance.now();
  const earlier = openDatabase(name, MIGRATIONS.slice(0, EARLIER));
  await fill(earlier, articles, { words: WORDS, place: placeOf });
  await fillStories(earlier, articles);
  const fillSeconds = Math.round((performance.now() - started) / 1000);
  earlier.close();
  const upgrade = await timeOpening(name);
  const open = await timeOpening(name);
  const database = openDatabase(name);
  await database.meta.delete('unindexed'); // the generated rows have what the upgrade would add a few at a time
  const storyOf = await addLongStory(database);
  const person = `person:${SPEAKER.toLowerCase()}`;
  const timeline = (limit: number) => async () => {
    const page = await findStoryPage(database, storyOf, limit);
    return storyYears(page?.readings ?? []);
  };
  const measured = {
    ...{ articles, fillSeconds, upgrade, open },
    save: await timed((index) => save(database, `save-${index}`)),
    thread: await timeThreading(database),
    timelineAtFirst: await timed(timeline(LOOKED_INTO)),
    timelineOfAll: await timed(timeline(IN_STORY), 5),
    person: await timed(() => findPerson(database, person)),
    quotesOfPerson: await timed(() => findQuotes(database, { query: '', limit: LIMIT, person })),
    commonWord: await timed((index) => findShelf(database, { query: makeWord(index), limit: LIMIT })),
    rareWord: await timed((index) => findShelf(database, { query: makeWord(9000 + index), limit: LIMIT })),
    ...(await exportAll(database)),
  };
  await database.delete();
  return { ...measured, heldMb: await settledMb() };
}

async function timeOpening(name: string): Promise<number> {
  const database = openDatabase(name);
  const started = performance.now();
  await findShelf(database, { query: '', limit: LIMIT });
  const took = performance.now() - started;
  database.close();
  return Math.round(took);
}

/** A story of 500 articles, each with ten quotes of the same speaker; the value is the last of them. */
async function addLongStory(database: Database): Promise<string> {
  const chance = createRandom(3);
  let last = '';
  for (let index = 0; index < IN_STORY; index += 1) {
    const people = [SPEAKER, nameOf(index % 40), nameOf(index)];
    const { article, analysis } = makeReading(`story-${index}`, people, SAID_EACH, chance);
    const at = new Date(Date.UTC(2024, 0, 1) + index * 3_600_000).toISOString();
    const saved = await saveReading(database, article, analysis, at);
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    last = saved.value.saved.id;
    await database.placements.update(last, { threadId: STORY });
  }
  return last;
}

async function save(database: Database, name: string): Promise<void> {
  const { article, analysis } = freshReading(name);
  const saved = await saveReading(database, article, analysis, NOW);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
}

function freshReading(name: string) {
  const chance = createRandom(name.length * 7919 + Number(name.replace(/\D/gu, '')));
  const people = Array.from({ length: 6 }, () => nameOf(Math.floor(3000 ** chance())));
  return makeReading(name, [...new Set(people)], 6, chance);
}

async function timeThreading(database: Database): Promise<Spread> {
  const tables = storyTables(database);
  return timed(async (index) => {
    const { article, analysis } = freshReading(`thread-${index}`);
    const id = await toArticleId(article.canonicalUrl);
    await inTransaction(database, tables, (bound) =>
      placeReading(bound, { id, firstReadAt: NOW }, article, analysis),
    );
  });
}

/** Everything as JSON, as the exporter makes it. */
async function exportAll(database: Database) {
  const ids = await findArticleIds(database);
  let peak = usedMb();
  async function* articles() {
    for (let at = 0; at < ids.length; at += EXPORTED_AT_ONCE) {
      yield* await findArchived(database, ids.slice(at, at + EXPORTED_AT_ONCE));
      peak = Math.max(peak, usedMb());
    }
  }
  const context = { exportedAt: NOW, count: ids.length, words: {} as ExportWords };
  const started = performance.now();
  const file = await makeFile(FORMATS.json, context, articles(), toHash);
  const { size } = await toBlob(file.parts, file.mime);
  const exportSeconds = Math.round((performance.now() - started) / 100) / 10;
  return { exportSeconds, exportMb: Math.round(size / 1e6), exportPeakMb: Math.max(peak, usedMb()) };
}

function usedMb(): number {
  const { memory } = performance as Performance & { readonly memory?: { readonly usedJSHeapSize: number } };
  return Math.round((memory?.usedJSHeapSize ?? 0) / 1e6);
}

async function settledMb(): Promise<number> {
  (globalThis as { gc?: () => void }).gc?.();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return usedMb();
}

/** Milliseconds of some calls. */
async function timed(call: (index: number) => Promise<unknown>, times = TIMES): Promise<Spread> {
  const took: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const started = performance.now();
    await call(index);
    took.push(performance.now() - started);
  }
  return spread(took);
}
