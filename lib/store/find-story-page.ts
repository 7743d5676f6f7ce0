import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { ArticleId } from '../model/library.ts';
import type { StoryPage } from '../model/story.ts';
import { storyCast } from '../stories/story-cast.ts';
import type { Database } from './database.ts';
import { findReadings } from './find-reading.ts';
import { toStory } from './find-story.ts';
import { toEntityKey } from './identity.ts';
import { findPlaced } from './story-names.ts';

/**
 * The page of the story that an article stands in, as the reader corrected it; nothing where it stands in none.
 * @param limit of so many articles, those read last, more than their headlines is read
 */
export async function findStoryPage(
  database: Database,
  articleId: ArticleId,
  limit: number,
): Promise<StoryPage | undefined> {
  const placement = await database.placements.get(articleId);
  if (!placement) return undefined;
  const placed = await findPlaced(database, placement.threadId);
  const ids = placed.map((each) => each.articleId);
  const story = await toStory(database, placed);
  const found = await findReadings(database, ids.slice(-limit));
  const readings = found.map((each) => ({ ...each, analysis: applyCorrections(each) }));
  const notes = await database.notes.where('articleId').anyOf(ids).sortBy('createdAt');
  return {
    ...story,
    readings,
    cast: storyCast(readings).map((member) =>
      member.kind === 'person' ? { ...member, person: toEntityKey(member) } : member,
    ),
    notes: notes.reverse().map(({ note }) => note),
  };
}
