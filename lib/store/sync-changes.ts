import type { ArchivedArticle } from '../model/archive.ts';
import type { SyncChange, SyncKey, SyncRow, SyncState, SyncValue } from '../model/sync.ts';
import { toBroughtRow } from './archived.ts';
import type { Database } from './database.ts';
import { deleteFindings, findingTables, toFindingRows, writeFindings } from './findings.ts';
import { toArticleId, toHash } from './identity.ts';
import { indexReading } from './index-reading.ts';
import { toNoteRow } from './notes.ts';
import { dropSurplus } from './revisions.ts';
import type { ArticleRow, RevisionRow } from './rows.ts';
import { storyTables } from './story-index.ts';
import { takeOutOfStory } from './story-moves.ts';
import { findPrintsOf, splitKey } from './sync-prints.ts';
import { inTransaction } from './transaction.ts';

/**
 * Writes what other machines sent and what is known of it, all of it or nothing. False where something was changed
 * since `expected` was found: then nothing was written, and it is to be merged again.
 */
export async function applySync(
  database: Database,
  changes: readonly SyncChange[],
  expected: ReadonlyMap<SyncKey, string | undefined>,
  seen: SyncState['seen'],
): Promise<boolean> {
  // Outside of the transaction: IndexedDB commits one that waits for anything else.
  const prepared = await prepare(database, changes);
  const keys = [...expected.keys()];
  const { notes, revisions, syncRows, syncState } = database;
  const tables = [
    notes,
    ...findingTables(database),
    ...storyTables(database),
    revisions,
    syncRows,
    syncState,
  ];
  return inTransaction(database, tables, async (bound) => {
    const now = await findPrintsOf(bound, keys);
    if (keys.some((key, index) => now[index] !== expected.get(key))) return false;
    for (const { key, write } of changes) if (write) await writeOne(bound, key, write.value, prepared);
    for (const id of prepared.corrected) await indexReading(bound, id);
    if (prepared.isStoryTouched) await bound.meta.put({ key: 'unplaced', value: crypto.randomUUID() });
    const after = await findPrintsOf(
      bound,
      changes.map(({ key }) => key),
    );
    await bound.syncRows.bulkPut(
      changes.map(({ key, row, print }, index) => toRow(key, row, print ? print.is : after[index])),
    );
    await bound.syncState.update('folder', { seen });
    return true;
  });
}

function toRow(key: SyncKey, row: SyncChange['row'], print: string | undefined): SyncRow {
  return { key, ...row, ...(print === undefined ? {} : { print }) };
}

interface Prepared {
  readonly articles: ReadonlyMap<SyncKey, { row: ArticleRow; revisions: readonly RevisionRow[] }>;
  /** Articles in which something was corrected. */
  readonly corrected: ReadonlySet<string>;
  readonly isStoryTouched: boolean;
}

async function prepare(database: Database, changes: readonly SyncChange[]): Promise<Prepared> {
  const articles = new Map<SyncKey, { row: ArticleRow; revisions: readonly RevisionRow[] }>();
  const corrected = new Set<string>();
  let isStoryTouched = false;
  for (const { key, write } of changes) {
    if (!write) continue;
    const [kind, id] = splitKey(key);
    const { value } = write;
    if (value?.kind === 'article') articles.set(key, await hashAll(value.article));
    if (kind === 'article' || kind === 'choice') isStoryTouched = true;
    if (kind !== 'correction') continue;
    const before = await database.corrections.get(id);
    const urls = [before?.articleUrl, value?.kind === 'correction' ? value.correction.articleUrl : undefined];
    for (const url of urls) if (url !== undefined) corrected.add(await toArticleId(url));
  }
  return { articles, corrected, isStoryTouched };
}

/** The hashes are made anew: another machine may say what it likes. */
async function hashAll(archived: ArchivedArticle) {
  const { saved, revisions = [] } = archived;
  const rows = revisions.map(async (revision) => ({
    articleId: saved.id,
    ...revision,
    textHash: await toHash(revision.text),
  }));
  const row = await toBroughtRow(archived);
  // As where it was forgotten: read again, its findings are written again.
  const findingsHash = saved.textForgotten ? '' : row.findingsHash;
  return { row: { ...row, findingsHash }, revisions: await Promise.all(rows) };
}

async function writeOne(
  database: Database,
  key: SyncKey,
  value: SyncValue | undefined,
  { articles }: Prepared,
): Promise<void> {
  const [kind, id] = splitKey(key);
  const ready = articles.get(key);
  if (value?.kind === 'article' && ready) await putArticle(database, value.article, ready);
  else if (value?.kind === 'note') await database.notes.put(toNoteRow(value.note));
  else if (value?.kind === 'correction') await database.corrections.put(value.correction);
  else if (value?.kind === 'choice')
    await database.storyChoices.put({ articleId: value.articleId, ...value.choice });
  else if (kind === 'article') await removeArticle(database, id);
  else if (kind === 'note') await database.notes.delete(id);
  else if (kind === 'correction') await database.corrections.delete(id);
  else await database.storyChoices.delete(id);
  // An article whose story the reader has spoken of again is placed again.
  if (kind === 'choice') await database.placements.update(id, { by: 'model' });
}

async function putArticle(
  database: Database,
  { saved, article, analysis }: ArchivedArticle,
  { row, revisions }: { readonly row: ArticleRow; readonly revisions: readonly RevisionRow[] },
): Promise<void> {
  const known = await database.articles.get(saved.id);
  await database.articles.put(row);
  const isSame = known?.findingsHash === row.findingsHash && known.firstReadAt === row.firstReadAt;
  if (!isSame || row.findingsHash === '')
    await writeFindings(database, toFindingRows(saved.id, saved.firstReadAt, article, analysis));
  await database.revisions.where({ articleId: saved.id }).delete();
  await database.revisions.bulkPut(revisions);
  await dropSurplus(database, saved.id);
}

async function removeArticle(database: Database, id: string): Promise<void> {
  await takeOutOfStory(database, id);
  await database.articles.delete(id);
  await deleteFindings(database, id);
  await database.revisions.where({ articleId: id }).delete();
}
