import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { addArticle } from '../../../lib/stories/threads/add-article.ts';
import { createMemoryIndex } from '../../../lib/stories/threads/memory-index.ts';
import { describeArticle } from '../../../lib/stories/threads/story-article.ts';
import { type Bench, BenchMissing } from '../bench.ts';
import { measureAtSizes } from './at-size.ts';
import { type Line, readLines } from './fit.ts';

interface Scores {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

type ScoreClusters = (
  gold: readonly string[],
  found: readonly string[],
) => { bcubed: Scores; pair: Scores; link: Scores };

/** Each set with the level that its stories are: events of days, or threads of months. */
const SETS = {
  'allsides-2021a': 'event',
  'ecbplus-traindev': 'event',
  'neus-train': 'event',
  'uci-headlines': 'event',
  t17: 'thread',
} as const;

/** How articles are put into events and threads, in the order in which they came. */
export const main: Bench = async ({ data }) => {
  const { scoreClusters } = (await import(urlOf(data, 'tools/score.mjs'))) as {
    scoreClusters: ScoreClusters;
  };
  const sets: Record<string, unknown> = {};
  for (const [set, level] of Object.entries(SETS)) {
    sets[set] = await measure(
      readLines(fileURLToPath(urlOf(data, `dev/${set}.jsonl`))),
      level,
      scoreClusters,
    );
  }
  const mixed = ['allsides-2021a', 'neus-train', 't17'].flatMap((set) =>
    readLines(fileURLToPath(urlOf(data, `dev/${set}.jsonl`))),
  );
  return { sets, medianMsAtSize: await measureAtSizes(mixed) };
};

function urlOf(data: string, path: string): string {
  const full = join(data, 'stories', path);
  if (!existsSync(full)) throw new BenchMissing(`${full} is missing.`);
  return pathToFileURL(full).href;
}

async function measure(lines: readonly Line[], level: 'event' | 'thread', scoreClusters: ScoreClusters) {
  const index = createMemoryIndex();
  const times: number[] = [];
  const found: string[] = [];
  for (const { id, title, text, date } of lines) {
    const article = describeArticle(id, title, text, date ?? undefined, []);
    const start = performance.now();
    const { eventId, threadId } = await addArticle(index, article);
    times.push(performance.now() - start);
    found.push(level === 'event' ? eventId : threadId);
  }
  const scores = scoreClusters(
    lines.map(({ story }) => story),
    found,
  );
  const percent = ({ p, r, f1 }: Scores) => [p, r, f1].map((each) => Number((100 * each).toFixed(1)));
  times.sort((a, b) => a - b);
  return {
    articles: lines.length,
    level,
    clusters: new Set(found).size,
    bcubed: percent(scores.bcubed),
    pairwise: percent(scores.pair),
    link: percent(scores.link),
    medianMs: Number((times[Math.floor(times.length / 2)] ?? 0).toFixed(2)),
  };
}
