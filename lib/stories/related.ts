import type { Reading } from '../model/library.ts';
import type { Related } from '../model/story.ts';

/** Which of the candidates belong to the same story, the surest first. */
export function findRelated(_reading: Reading, _candidates: readonly Reading[]): readonly Related[] {
  return [];
}
