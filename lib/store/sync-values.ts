import type { ArchivedArticle } from '../model/archive.ts';
import type { SyncKey, SyncValue } from '../model/sync.ts';
import { findArchived } from './archived.ts';
import type { Database } from './database.ts';
import { splitKey } from './sync-prints.ts';

/** Things as the library has them, by their keys; those that are not there are left out. */
export async function findSyncValues(
  database: Database,
  keys: readonly SyncKey[],
): Promise<Map<SyncKey, SyncValue>> {
  const idsOf = (wanted: string) => keys.map(splitKey).flatMap(([kind, id]) => (kind === wanted ? [id] : []));
  const [articles, notes, corrections, choices] = await Promise.all([
    findArchived(database, idsOf('article')),
    database.notes.bulkGet(idsOf('note')),
    database.corrections.bulkGet(idsOf('correction')),
    database.storyChoices.bulkGet(idsOf('choice')),
  ]);
  const values = new Map<SyncKey, SyncValue>();
  for (const article of articles)
    values.set(`article:${article.saved.id}`, { kind: 'article', article: withoutWords(article) });
  for (const row of notes) if (row) values.set(`note:${row.id}`, { kind: 'note', note: row.note });
  for (const correction of corrections)
    if (correction) values.set(`correction:${correction.id}`, { kind: 'correction', correction });
  for (const row of choices) {
    if (!row) continue;
    const { articleId, ...choice } = row;
    values.set(`choice:${articleId}`, { kind: 'choice', articleId, choice });
  }
  return values;
}

/** What the reader wrote or corrected on an article. */
export async function findWordsOn(database: Database, articleId: string): Promise<SyncKey[]> {
  const article = await database.articles.get(articleId);
  const notes = await database.notes.where({ articleId }).primaryKeys();
  const corrections = await database.corrections
    .where({ articleUrl: article?.canonicalUrl ?? '' })
    .primaryKeys();
  return [
    ...notes.map((id) => `note:${id}` as const),
    ...corrections.map((id) => `correction:${id}` as const),
  ];
}

/** What the reader made of an article is synced apart from it. */
function withoutWords({ saved, article, analysis, revisions }: ArchivedArticle): ArchivedArticle {
  return { saved, article, analysis, notes: [], ...(revisions ? { revisions } : {}) };
}
