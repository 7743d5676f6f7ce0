import type { ArticleId, Reading } from '../model/library.ts';
import type { Database } from './database.ts';
import { findReadings } from './find-reading.ts';
import type { AppearanceRow } from './rows.ts';

/** What two articles may share: the kinds that have names of their own. */
const SHARED_KINDS: ReadonlySet<string> = new Set(['person', 'organization', 'place']);
/** Only what an article is most about says which others belong to it, and each look-up costs. */
const MOST_ENTITIES = 30;
/** The newest articles that are considered for each entity: what is in more of them says little. */
const MOST_ARTICLES_PER_ENTITY = 100;
const MOST_RELATED = 20;

/**
 * Articles of the library that share people, organizations or places with this one, the best match first, the newer
 * one where two match alike. Looks only into an index, at most 30 × 100 entries however large the library is.
 */
export async function findRelated(database: Database, id: ArticleId): Promise<Reading[]> {
  const own = await database.appearances.where({ articleId: id }).toArray();
  const sought = own
    .filter(({ entity }) => SHARED_KINDS.has(entity.kind))
    .sort((a, b) => b.entity.salience - a.entity.salience)
    .slice(0, MOST_ENTITIES);
  const found = await Promise.all(sought.map((appearance) => findOthers(database, appearance)));
  return findReadings(database, rank(found).slice(0, MOST_RELATED));
}

interface Others {
  /** The newest first. */
  readonly articleIds: readonly ArticleId[];
  readonly weight: number;
}

async function findOthers({ appearances }: Database, row: AppearanceRow): Promise<Others> {
  const { entityKey: key, articleId, entity } = row;
  const keys = await appearances
    .where('[entityKey+firstReadAt]')
    .between([key, ''], [key, '\uffff'])
    .reverse()
    .limit(MOST_ARTICLES_PER_ENTITY)
    .primaryKeys();
  const articleIds = [...new Set(keys.map(([each]) => each))].filter((each) => each !== articleId);
  // A name that few articles share binds them more, as in tf-idf (Spärck Jones 1972), with the salience as tf.
  const weight = (0.1 + entity.salience) / Math.log2(2 + articleIds.length);
  return { articleIds, weight };
}

function rank(found: readonly Others[]): ArticleId[] {
  const scores = new Map<ArticleId, number>();
  for (const { articleIds, weight } of found)
    for (const id of articleIds) scores.set(id, (scores.get(id) ?? 0) + weight);
  return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
