import { findAnchor } from '../../../lib/anchors/find-anchor.ts';
import { selectText } from '../../../lib/model/text-selector.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import type { Bench } from '../bench.ts';
import { CHANGES, type Change } from './changes.ts';
import { type Chance, makeArticle, type Paragraphs, render } from './texts.ts';

const ARTICLES = 100;
const NOTES_EACH = 10;
/** Of the words that were noted and those that were found, so many must be both. */
const SHARE_IN_BOTH = 0.5;

/** What becomes of 1,000 notes on generated articles that have changed since. Wrongly placed must be none. */
export const main: Bench = async () => {
  const tables = Object.entries(CHANGES).map(([name, change]) => [name, measure(change)] as const);
  const wronglyPlaced = tables.reduce((sum, [, { wrong }]) => sum + wrong, 0);
  return { notesEach: ARTICLES * NOTES_EACH, wronglyPlaced, changes: Object.fromEntries(tables) };
};

function measure(change: Change) {
  const chance = createRandom(1);
  let ids = 0;
  const newId = () => ids++;
  const counts = { exact: 0, approximate: 0, orphaned: 0, orphanedThoughWhole: 0, wrong: 0 };
  const times: number[] = [];
  for (let article = 0; article < ARTICLES; article += 1) {
    const before = makeArticle(chance, newId);
    const after = change(before, chance, newId);
    for (let note = 0; note < NOTES_EACH; note += 1) count(counts, times, chance, before, after);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
  return { ...counts, p50Ms: at(0.5), p95Ms: at(0.95) };
}

/** Makes a note of one to forty words, finds it in the changed text, and says what became of it. */
function count(
  counts: Record<'exact' | 'approximate' | 'orphaned' | 'orphanedThoughWhole' | 'wrong', number>,
  times: number[],
  chance: Chance,
  before: Paragraphs,
  after: Paragraphs,
): void {
  const { text, places } = render(before);
  const from = Math.floor(chance() * places.length);
  const noted = places.slice(from, from + 1 + Math.floor(chance() * 40));
  const sought = selectText(text, { start: noted[0]?.start ?? 0, end: noted.at(-1)?.end ?? 0 });
  const now = render(after);
  const started = performance.now();
  const found = findAnchor(now.text, sought);
  times.push(performance.now() - started);
  const wanted = new Set(noted.map(({ id }) => id));
  if (!found) {
    const at = now.places.findIndex(({ id }) => wanted.has(id));
    const stretch = now.places.slice(Math.max(0, at), at + noted.length);
    counts.orphaned += 1;
    if (stretch.every(({ id }, index) => id === noted[index]?.id)) counts.orphanedThoughWhole += 1;
    return;
  }
  const touched = now.places.filter(({ start, end }) => start < found.end && end > found.start);
  const right = touched.filter(({ id }) => wanted.has(id)).length;
  const all = touched.length + now.places.filter(({ id }) => wanted.has(id)).length - right;
  counts[right / all >= SHARE_IN_BOTH ? found.how : 'wrong'] += 1;
}
