import type { ArchivedArticle } from '../model/archive.ts';
import type { Correction } from '../model/correction.ts';
import type { ArticleId } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { Revision } from '../model/revision.ts';
import type { StoryChoice } from '../model/story.ts';
import { toBroughtRow } from './archived.ts';
import type { Database } from './database.ts';
import { deleteUnnamed } from './entity-names.ts';
import {
  addFindings,
  dropFindingRows,
  type FindingRows,
  findFindingRows,
  findingTables,
  toFindingRows,
} from './findings.ts';
import { toEntityKey } from './identity.ts';
import { toNoteRow } from './notes.ts';
import type { ArticleRow, EntityRow, MetaRow, NoteRow } from './rows.ts';
import { storyTables } from './story-index.ts';
import { inTransaction } from './transaction.ts';

/** Reads what lies in the library as if it came from outside. Each gives nothing where it cannot be read. */
export interface Border {
  /** An article as an archive writes it. Findings that cannot be read are made anew. */
  readonly article: (entry: unknown) => Promise<ArchivedArticle | undefined>;
  readonly note: (value: unknown) => Note | undefined;
  readonly correction: (value: unknown) => Correction | undefined;
  readonly revision: (value: unknown) => Revision | undefined;
  readonly storyChoice: (value: unknown) => StoryChoice | undefined;
}

/** Articles read into memory at a time. */
const AT_ONCE = 25;

const NOT_AGAIN_MS = 3_600_000;

/**
 * Mends a library in which rows are damaged: all of it is read through a border and written anew as it was read. What
 * cannot be read is set aside, as JSON in `meta`, so that nothing stumbles over it. What is made of the articles and can
 * be made again is dropped; `placeOlder` puts them into stories anew. It may be stopped at any time and done again.
 * @returns how many articles, notes, corrections and the like were set aside; nothing where it was mended not long ago:
 *   what stumbles again then does so for another reason
 */
export async function mend(database: Database, border: Border, now: Date): Promise<number | undefined> {
  const last = Date.parse((await database.meta.get('mendedAt'))?.value ?? '');
  if (Math.abs(now.getTime() - last) < NOT_AGAIN_MS) return undefined; // clocks are set back as well
  const aside = [
    await sweep(database, 'notes', (row: NoteRow) => readNote(border, row)),
    await sweep(database, 'corrections', border.correction),
    await sweep(database, 'revisions', (row) => border.revision(row) && row),
    await sweep(database, 'storyChoices', (row) => border.storyChoice(row) && row),
  ];
  await database.entities.filter((row) => !isNamed(row)).delete(); // the articles add them anew
  const ids = await findIds(database);
  for (let at = 0; at < ids.length; at += AT_ONCE)
    aside.push(await mendArticles(database, ids.slice(at, at + AT_ONCE), border));
  await deleteUnnamed(database, await database.entities.toCollection().primaryKeys());
  await forgetStories(database);
  const sum = aside.reduce((total, each) => total + each, 0);
  if (sum > 0) await database.meta.put({ key: 'untold', value: String(sum) });
  await database.meta.put({ key: 'mendedAt', value: now.toISOString() });
  return sum;
}

/** A note; where it is damaged, at least its words, on its article. */
function readNote(border: Border, { id, articleId, createdAt, note }: NoteRow): NoteRow | undefined {
  const read = border.note(note);
  if (read?.id === id) return toNoteRow(read);
  const target = { kind: 'article', articleId } as const;
  const { body } = (note ?? {}) as Partial<Note>;
  const words = border.note({ id, target, body, tags: [], createdAt, updatedAt: createdAt });
  return words && toNoteRow(words);
}

/** Keeps the rows of a table that can be read, as they were read. */
async function sweep<T>(database: Database, name: string, read: (row: T) => T | undefined): Promise<number> {
  const { meta } = database;
  const table = database.table<T>(name);
  return database.transaction('rw', [table, meta], async () => {
    const damaged: MetaRow[] = [];
    await table.toCollection().modify((row, place: { value?: T }) => {
      const sound = read(row);
      if (sound !== undefined) place.value = sound;
      else {
        damaged.push(toAside(name, row));
        delete place.value;
      }
    });
    await meta.bulkPut(damaged);
    return damaged.length;
  });
}

/** Every article of which there is any row that others hang on. */
async function findIds({ articles, texts }: Database): Promise<ArticleId[]> {
  const ids = [await articles.toCollection().primaryKeys(), await texts.toCollection().primaryKeys()];
  return [...new Set(ids.flat())];
}

async function mendArticles(database: Database, ids: readonly ArticleId[], border: Border): Promise<number> {
  const all = await Promise.all(
    ids.map(async (id) => {
      const article = await database.articles.get(id);
      const findings = await findFindingRows(database, id);
      const read = findings && (await border.article(toEntry(article, findings)));
      // Hashes are made outside of the transaction: IndexedDB commits one that waits for anything else.
      return { id, article, findings, read, row: read && (await toBroughtRow(read)) };
    }),
  );
  const tables = [...findingTables(database), database.meta];
  return inTransaction(database, tables, async (bound) => {
    let aside = 0;
    for (const { id, article, findings, read, row } of all) {
      const now = await bound.articles.get(id);
      const isAsItWas = JSON.stringify(now?.lastReadAt) === JSON.stringify(article?.lastReadAt);
      if (!isAsItWas) continue; // read again meanwhile: it is sound
      await dropFindingRows(bound, id);
      if (read && row) {
        await bound.articles.put(row);
        await addFindings(bound, [toFindingRows(id, row.firstReadAt, read.article, read.analysis)]);
      } else {
        await bound.meta.put(toAside('articles', { article, findings }));
        await bound.articles.delete(id);
        aside += 1;
      }
    }
    return aside;
  });
}

/** The rows of an article as an archive has them; nothing in them is believed. */
function toEntry(
  article: ArticleRow | undefined,
  { text, appearances, quotes, dates, events }: FindingRows,
): unknown {
  const { sentences, brief, notices, ...body } = text;
  return {
    ...body,
    ...article,
    analysis: {
      ...{ lang: article?.analyzedLang, sentences, brief, notices },
      entities: appearances.flatMap(({ byReader, entity }) => (byReader ? [] : [entity])),
      quotes: quotes.map(({ quote }) => quote),
      dates: dates.map(({ date }) => date),
      events: events.map(({ event }) => event),
    },
  };
}

/** Drops what articles are put into stories by. What the reader said of it lies apart, and stays. */
function forgetStories(database: Database): Promise<void> {
  return inTransaction(database, storyTables(database), async (bound) => {
    const { storyEvents, storyMembers, placements, storyPostings, storyWords, meta } = bound;
    for (const table of [storyEvents, storyMembers, placements, storyPostings, storyWords])
      await table.clear();
    await meta.delete('lastPlaced');
    await meta.put({ key: 'unplaced', value: crypto.randomUUID() });
  });
}

function isNamed({ key, kind, name }: EntityRow): boolean {
  return typeof name === 'string' && toEntityKey({ name, kind }) === key;
}

function toAside(table: string, row: unknown): MetaRow {
  return { key: `aside:${table}:${crypto.randomUUID()}`, value: JSON.stringify(row) };
}
