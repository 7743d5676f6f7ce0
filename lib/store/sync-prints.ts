import { append } from '../model/append.ts';
import type { ArticleId } from '../model/library.ts';
import { FORGOTTEN, type SyncKey } from '../model/sync.ts';
import type { Database } from './database.ts';
import type { ArticleRow } from './rows.ts';

/** What tells whether a thing was changed: of each thing of the library, by its key. Texts are not read for it. */
export async function findPrints(database: Database): Promise<Map<SyncKey, string>> {
  const { articles, notes, corrections, storyChoices, revisions } = database;
  const earlier = (await revisions.toCollection().primaryKeys()) as RevisionKey[];
  const byArticle = new Map<ArticleId, RevisionKey[]>();
  for (const each of earlier) append(byArticle, each[0], each);
  const prints = new Map<SyncKey, string>();
  await articles.each((row) =>
    prints.set(`article:${row.id}`, articlePrint(row, byArticle.get(row.id) ?? [])),
  );
  await notes.each(({ id, note }) => prints.set(`note:${id}`, JSON.stringify(note)));
  await corrections.each((correction) =>
    prints.set(`correction:${correction.id}`, JSON.stringify(correction)),
  );
  await storyChoices.each((choice) => prints.set(`choice:${choice.articleId}`, JSON.stringify(choice)));
  return prints;
}

/** The same of a few things, in their order; absent what is not there. */
export function findPrintsOf(
  database: Database,
  keys: readonly SyncKey[],
): Promise<readonly (string | undefined)[]> {
  return Promise.all(keys.map((key) => findPrint(database, key)));
}

async function findPrint(database: Database, key: SyncKey): Promise<string | undefined> {
  const [kind, id] = splitKey(key);
  if (kind === 'article') {
    const row = await database.articles.get(id);
    if (!row) return undefined;
    return articlePrint(
      row,
      (await database.revisions.where({ articleId: id }).primaryKeys()) as RevisionKey[],
    );
  }
  if (kind === 'note') return toPrint((await database.notes.get(id))?.note);
  if (kind === 'correction') return toPrint(await database.corrections.get(id));
  return toPrint(await database.storyChoices.get(id));
}

type RevisionKey = [articleId: ArticleId, textHash: string, title: string];

/** A key's kind and id. */
export function splitKey(key: SyncKey): readonly [kind: string, id: string] {
  const at = key.indexOf(':');
  return [key.slice(0, at), key.slice(at + 1)];
}

const toPrint = (row: object | undefined): string | undefined => row && JSON.stringify(row);

function articlePrint(row: ArticleRow, revisions: readonly RevisionKey[]): string {
  if (row.textForgotten) return FORGOTTEN;
  const { findingsHash, firstReadAt, lastReadAt } = row;
  const before = revisions.map(([, textHash, title]) => [textHash, title]);
  return JSON.stringify([findingsHash, firstReadAt, lastReadAt, before.sort()]);
}
