import type { Reader } from './reader.ts';

/** The first three articles of a story, each with the moment at which it is read. */
const DAYS = [
  ['2026-02-20T18:00:00.000Z', 'story/one-lane.html'],
  ['2026-03-04T07:00:00.000Z', 'story/trucks-barred.html'],
  ['2026-03-12T18:00:00.000Z', 'story/bridge-closes.html'],
] as const;

/** Reads them, each on its day, and something else beside them; then it is the day of the fourth. */
export async function readBridgeStory(reader: Reader): Promise<void> {
  for (const [moment, path] of DAYS) {
    await reader.setClock(moment);
    await reader.readArticle(path);
  }
  await reader.readArticle('odd/no-date.html');
  await reader.setClock('2026-03-16T09:00:00.000Z');
}
