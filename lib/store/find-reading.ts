import { append } from '../model/append.ts';
import type { Article } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { ArticleId, Reading, SavedArticle } from '../model/library.ts';
import type { Database } from './database.ts';
import type { ArticleRow, TextRow } from './rows.ts';

/** An article of the library with all that was found in it. */
export async function findReading(database: Database, id: ArticleId): Promise<Reading | undefined> {
  return (await findReadings(database, [id]))[0];
}

/** Several at once, in the order asked for; those that are not in the library are left out. */
export function findReadings(database: Database, ids: readonly ArticleId[]): Promise<Reading[]> {
  const { articles, texts, appearances, quotes, dates, events, corrections } = database;
  return database.transaction(
    'r',
    [articles, texts, appearances, quotes, dates, events, corrections],
    async () => {
      const [rows, bodies, shown, said, dated, happened] = await Promise.all([
        articles.bulkGet([...ids]),
        texts.bulkGet([...ids]),
        appearances.where('articleId').anyOf(ids).toArray().then(byArticle),
        quotes.where('articleId').anyOf(ids).toArray().then(byArticle),
        dates.where('articleId').anyOf(ids).toArray().then(byArticle),
        events.where('articleId').anyOf(ids).toArray().then(byArticle),
      ]);
      const corrected = await findCorrections(database, rows);
      return rows.flatMap((row, index) => {
        const body = bodies[index];
        if (!row || !body) return [];
        const { sentences, brief, notices } = body;
        const analysis = {
          lang: row.analyzedLang,
          sentences,
          entities: (shown.get(row.id) ?? []).flatMap(({ entity, byReader }) => (byReader ? [] : [entity])),
          quotes: (said.get(row.id) ?? []).map(({ quote }) => quote),
          dates: (dated.get(row.id) ?? []).map(({ date }) => date),
          events: (happened.get(row.id) ?? []).map(({ event }) => event),
          brief,
          notices,
        };
        const own = corrected.get(row.canonicalUrl);
        const reading = { saved: toSavedArticle(row), article: toArticle(row, body), analysis };
        return [own ? { ...reading, corrections: own } : reading];
      });
    },
  );
}

async function findCorrections(
  { corrections }: Database,
  rows: readonly (ArticleRow | undefined)[],
): Promise<Map<string, Correction[]>> {
  const urls = rows.flatMap((row) => row?.canonicalUrl ?? []);
  const groups = new Map<string, Correction[]>();
  for (const each of await corrections.where('articleUrl').anyOf(urls).toArray())
    append(groups, each.articleUrl, each);
  return groups;
}

/** What the library lists of these articles, by their ids; those that are gone are left out. */
export async function findSaved(
  { articles }: Database,
  ids: Iterable<ArticleId>,
): Promise<ReadonlyMap<ArticleId, SavedArticle>> {
  const rows = await articles.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, toSavedArticle(row)] as const] : [])));
}

/** What the library lists of an article: its row without what only the store needs. */
export function toSavedArticle({
  findingsHash: _hash,
  outlet: _outlet,
  day: _day,
  ...saved
}: ArticleRow): SavedArticle {
  return saved;
}

function toArticle(row: ArticleRow, { text, blocks, asides, posts }: TextRow): Article {
  const { id, textHash, firstReadAt, lastReadAt, ...more } = toSavedArticle(row);
  const { counts, analyzedLang, textForgotten, ...listed } = more;
  return { ...listed, text, blocks, asides, posts };
}

function byArticle<T extends { articleId: ArticleId; ordinal: number }>(rows: T[]): Map<ArticleId, T[]> {
  const groups = new Map<ArticleId, T[]>();
  for (const row of rows) append(groups, row.articleId, row);
  for (const group of groups.values()) group.sort((a, b) => a.ordinal - b.ordinal);
  return groups;
}
