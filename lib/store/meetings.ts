import type { EntityId } from '../model/analysis.ts';
import type { ArticleId, SavedArticle } from '../model/library.ts';
import type { Meeting, MetElsewhere } from '../model/met-elsewhere.ts';
import { isKnownByName, isSameElsewhere } from '../stories/same-elsewhere.ts';
import type { Database } from './database.ts';
import { withKey } from './entity-names.ts';
import { type EntityNote, findEntityNotes, namesOf } from './entity-notes.ts';
import { findSaved } from './find-reading.ts';
import type { AppearanceRow } from './rows.ts';

/** The newest appearances of one name that are looked at; beside them the very first. */
const MOST_READ = 30;

/** One of the cast with the other articles that bear the name. */
interface Namesake {
  readonly row: AppearanceRow;
  readonly others: readonly AppearanceRow[];
  readonly more: boolean;
  readonly noted: readonly EntityNote[];
}

/**
 * In which other articles those of an article were met, as the reader corrected them all. Looks only into an index, at
 * 30 appearances of a name however large the library is, and at those that have a note. Of whom nothing is known, those
 * are left out.
 */
export function findMeetings(
  database: Database,
  id: ArticleId,
): Promise<ReadonlyMap<EntityId, MetElsewhere>> {
  const { articles, appearances, placements, notes } = database;
  return database.transaction('r', [articles, appearances, placements, notes], async () => {
    const own = await appearances.where({ articleId: id }).toArray();
    const known = own.filter(({ entityKey, entity }) => entityKey !== undefined && isKnownByName(entity));
    const namesakes = await Promise.all(known.map((row) => findNamesakes(database, row)));
    const threadOf = await findThreads(database, [
      id,
      ...namesakes.flatMap((each) => each.others.map(articleOf)),
    ]);
    const met = namesakes.flatMap((each) => {
      const same = each.others.filter((there) =>
        isSameElsewhere(each.row.entity, there.entity, {
          sameStory: threadOf.has(id) && threadOf.get(id) === threadOf.get(there.articleId),
          kinds: companyOf(each, there, namesakes),
        }),
      );
      return same.length > 0 ? [{ ...each, others: same }] : [];
    });
    return withArticles(database, met);
  });
}

const articleOf = ({ articleId }: AppearanceRow): ArticleId => articleId;

async function findNamesakes(database: Database, row: AppearanceRow): Promise<Namesake> {
  const { appearances } = database;
  const key = row.entityKey ?? '';
  const named = () => appearances.where('[entityKey+firstReadAt]').between(...withKey(key));
  const newest = await named().reverse().limit(MOST_READ).toArray();
  const more = newest.length === MOST_READ;
  const first = more ? await named().limit(1).toArray() : [];
  const read = [row, ...newest, ...first];
  const noted = await findEntityNotes(database, key, namesOf(read.map(({ entity }) => entity)));
  const unique = new Map([...read, ...noted.map((each) => each.row)].map((each) => [each.articleId, each]));
  unique.delete(row.articleId);
  return { row, others: [...unique.values()], more, noted };
}

async function findThreads({ placements }: Database, ids: readonly ArticleId[]) {
  const placed = await placements.bulkGet([...new Set(ids)]);
  return new Map(placed.flatMap((each) => (each ? [[each.articleId, each.threadId] as const] : [])));
}

/** The kinds of the others whom both articles name. */
function companyOf({ row }: Namesake, there: AppearanceRow, namesakes: readonly Namesake[]) {
  return namesakes
    .filter((each) => each.row !== row && each.others.some(({ articleId }) => articleId === there.articleId))
    .map((each) => each.row.entity.kind);
}

async function withArticles(database: Database, met: readonly Namesake[]) {
  const saved = await findSaved(
    database,
    met.flatMap(({ others }) => others.map(articleOf)),
  );
  return new Map(
    met.map(({ row, others, more, noted }) => {
      const meetings = others.flatMap((other) => toMeetings(other, saved));
      const isMet = new Set(others.map(articleOf));
      const notes = noted.flatMap((each) => (isMet.has(each.row.articleId) ? each.note : []));
      return [row.entity.id, { meetings, more, notes }] as const;
    }),
  );
}

/** The article of an appearance with what it calls the one who appears; none where it is gone. */
export function toMeetings(
  { articleId, entity }: AppearanceRow,
  articles: ReadonlyMap<ArticleId, SavedArticle>,
): readonly Meeting[] {
  const saved = articles.get(articleId);
  return saved ? [{ saved, roles: [...new Set(entity.roles.map(({ text }) => text))] }] : [];
}
