// Measures how articles are put into events and threads, in the order in which they came.
// node tests/bench/stories/run.ts DATA    DATA holds dev/SET.jsonl and tools/score.mjs
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createStoryLibrary } from '../../../lib/stories/threads/memory-library.ts';
import { describeArticle } from '../../../lib/stories/threads/story-article.ts';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  readonly story: string;
}

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

const [, , data, only] = process.argv;
if (!data) throw new Error('Say where the stories are: node tests/bench/stories/run.ts DATA');
const scorer = join(data, 'tools/score.mjs');
if (!existsSync(scorer)) throw new Error(`${scorer} is missing.`);
const { scoreClusters } = (await import(pathToFileURL(resolve(scorer)).href)) as {
  scoreClusters: ScoreClusters;
};
const results: Record<string, unknown> = {};
for (const [set, level] of Object.entries(SETS)) {
  if (only && !only.split(',').includes(set)) continue;
  const path = join(data, 'dev', `${set}.jsonl`);
  if (!existsSync(path)) throw new Error(`${path} is missing.`);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  results[set] = measure(lines, level);
  console.log(set, JSON.stringify(results[set]));
}
if (!only) {
  mkdirSync('docs/benchmarks', { recursive: true });
  writeFileSync('docs/benchmarks/stories.json', `${JSON.stringify(results, null, 2)}\n`);
}

function measure(lines: readonly Line[], level: 'event' | 'thread') {
  const library = createStoryLibrary();
  const times: number[] = [];
  const found = lines.map(({ id, title, text, date }) => {
    const article = describeArticle(id, title, text, date ?? undefined, []);
    const start = performance.now();
    const { eventId, threadId } = library.add(article);
    times.push(performance.now() - start);
    return level === 'event' ? eventId : threadId;
  });
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
