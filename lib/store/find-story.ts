import type { EntityId } from '../model/analysis.ts';
import type { ArticleId } from '../model/library.ts';
import type { Story, StoryOf, StoryPart, ThreadId } from '../model/story.ts';
import { nameStory } from '../stories/name-story.ts';
import type { Database } from './database.ts';
import { findReadings } from './find-reading.ts';
import { findStoryNotes } from './notes.ts';
import type { ArticleRow, PlacementRow } from './rows.ts';
import { findPlaced, findStoryNames } from './story-names.ts';

/** More articles of one story than this are not opened at once. */
const MOST_OTHERS = 30;
/** Stories that are offered to choose from, and how many of the articles read last are looked at to find one. */
const MOST_STORIES = 20;
const READ_FOR_ONE = 15;

/** The story that an article stands in; nothing where it stands in none, as an article in another language. */
export async function findStory(database: Database, id: ArticleId): Promise<StoryOf | undefined> {
  const placement = await database.placements.get(id);
  if (!placement) return undefined;
  const { threadId } = placement;
  const placed = await findPlaced(database, threadId);
  const story = await toStory(database, placed);
  const others = placed.map(({ articleId }) => articleId).filter((each) => each !== id);
  return {
    ...story,
    others: await findReadings(database, others.slice(-MOST_OTHERS).reverse()),
    metBefore: await findMetBefore(database, id, placement.readAt),
    notes: await findStoryNotes(
      database,
      placed.map(({ articleId }) => articleId),
    ),
  };
}

/** The stories of the articles read last, the newest first; so many at most. */
export function findStories(database: Database, most = MOST_STORIES): Promise<Story[]> {
  const { placements, articles, storyChoices } = database;
  return database.transaction('r', [placements, articles, storyChoices], async () => {
    const newest = placements.orderBy('readAt').reverse();
    const rows = await newest.limit(most * READ_FOR_ONE).toArray();
    const ids = [...new Set(rows.map(({ threadId }) => threadId))].slice(0, most);
    const names = await findStoryNames(database);
    return Promise.all(ids.map(async (id) => toStory(database, await findPlaced(database, id), names)));
  });
}

/** The story of these articles, under the name that the reader gave it or its headlines do. */
export async function toStory(
  database: Database,
  placed: readonly PlacementRow[],
  names?: ReadonlyMap<ThreadId, string>,
): Promise<Story> {
  const rows = await database.articles.bulkGet(placed.map(({ articleId }) => articleId));
  const parts = placed.flatMap((placement, i) => (rows[i] ? [toPart(placement, rows[i])] : []));
  const id = placed[0]?.threadId ?? '';
  const given = (names ?? (await findStoryNames(database))).get(id);
  return { id, name: given ?? nameStory(parts.map(({ title }) => title)), parts };
}

function toPart({ by, because, readAt }: PlacementRow, row: ArticleRow): StoryPart {
  const { id, title, siteName, url, publishedAt } = row;
  return {
    articleId: id,
    title,
    siteName,
    url,
    publishedAt,
    firstReadAt: readAt,
    byReader: by === 'reader',
    because,
  };
}

/** Of an article's entities, those that an article read before it named. Looks into an index once for each. */
async function findMetBefore(
  { appearances }: Database,
  articleId: ArticleId,
  readAt: string,
): Promise<ReadonlySet<EntityId>> {
  const own = await appearances.where({ articleId }).toArray();
  const met = await Promise.all(
    own.map(async ({ entityKey: key, entity }) => {
      if (key === undefined) return [];
      const before = appearances.where('[entityKey+firstReadAt]').between([key, ''], [key, readAt]);
      return (await before.limit(1).primaryKeys()).length > 0 ? [entity.id] : [];
    }),
  );
  return new Set(met.flat());
}
