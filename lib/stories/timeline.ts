import type { ArticleId, Reading } from '../model/library.ts';
import type { TimelineEntry } from '../model/story.ts';

/** What happened, what was published and what was read, over several articles, in order of time. */
export function buildTimeline(_readings: readonly Reading[], _current: ArticleId): readonly TimelineEntry[] {
  return [];
}
