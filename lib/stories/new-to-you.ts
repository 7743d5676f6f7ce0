import type { Reading } from '../model/library.ts';
import type { NewToYou } from '../model/story.ts';

/** What of an article was not met in earlier reading. */
export function findNews(_reading: Reading, earlier: readonly Reading[]): NewToYou {
  const first = earlier.length === 0;
  return { first, people: [], organizations: [], places: [], quotes: [], events: [], numbers: [] };
}
