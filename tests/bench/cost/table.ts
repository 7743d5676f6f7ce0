import type { Spread } from '../spread.ts';
import type { PageCost } from './installed.ts';
import type { ReadingCosts } from './reading.ts';
import type { WorkerStart } from './worker-start.ts';

/** All that was measured in one browser. */
export interface BrowserCost {
  readonly browser: string;
  readonly pages: readonly PageCost[];
  readonly warm: ReadingCosts;
  readonly cold: Omit<ReadingCosts, 'analysis'>;
  readonly worker: WorkerStart;
}

/** The page of the documentation. `bytes` says what our files weigh. */
export function toMarkdown(
  costs: readonly BrowserCost[],
  bytes: Readonly<Record<string, number>>,
  { rounds, load }: { readonly rounds: number; readonly load: number },
): string {
  return [
    '# Cost of being installed',
    '',
    `Written by \`npm run bench -- cost\`: pages made for it, visited in ${rounds} rounds in a browser with the extension and in one`,
    'without, in turns, after a round that is not counted; watched for 2.5 s after their load event. Figures are medians; where there are two',
    `with a comma between, median and 95th percentile. The machine had ${load} times as much to do as it has cores, at most: 1 is what the measurement`,
    'takes for itself, and all above makes the figures larger.',
    '',
    '- *ours* is what our scripts did in the page’s main thread: samples every 0.2 ms by the browser’s own profiler, in visits of their',
    '  own, since that costs something itself. *At a stretch* is the longest for which the thread was kept (in Chromium within one task; Firefox’s profiler',
    '  does not tell tasks apart, so that two slices may count as one).',
    '- *main thread* is all that it was busy with: Chromium’s TaskDuration; the processor time of the thread in Firefox, which counts in steps of 10 ms.',
    '- *interactive* is the load event, or the end of the last stretch over 50 ms after it in which the page did not answer a timer.',
    '- *memory* is what scripts hold after a garbage collection in Chromium; in Firefox the whole process, after minimizing.',
    '',
    ...costs.flatMap((cost) => ofPages(cost, bytes)),
    ...ofReading(costs),
    ...ofAims(costs, bytes),
  ].join('\n');
}

function ofPages({ browser, pages }: BrowserCost, bytes: Readonly<Record<string, number>>): string[] {
  const rows = pages.map((page) => {
    const { with: installed, without } = page;
    const script = page.files.reduce((sum, file) => sum + (bytes[file] ?? 0), 0);
    const both = (field: keyof typeof installed) => `${without[field].p50} → ${installed[field].p50}`;
    const added = Math.round((installed.memory.p50 - without.memory.p50) * 10) / 10;
    return `| ${page.page} | ${pair(page.own)} | ${page.ownLongest.p50}, ${page.ownLongest.most} | ${script} | ${both('main')} | ${both('longTasks')} | ${both('load')} | ${both('interactive')} | ${added} |`;
  });
  return [
    `## ${browser}`,
    '',
    '| page | ours, ms | ours at a stretch: median, most | our script, bytes | main thread, ms | long tasks | load, ms | interactive, ms | memory added, kB |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ];
}

function ofReading(costs: readonly BrowserCost[]): string[] {
  const row = (what: string, read: (cost: BrowserCost) => Spread) =>
    `| ${what} | ${costs.map((cost) => pair(read(cost))).join(' | ')} |`;
  const counts = costs.map(({ warm, cold }) => `${warm.pages} and ${cold.pages}`).join('; ');
  return [
    '## Reading and analyzing',
    '',
    'Articles of the data set of labeled pages, evenly taken: one after the other in one tab, and each in a new tab by the installed extension, where',
    `everything starts cold (${counts} articles). Milliseconds: median, 95th percentile.`,
    '',
    `| | ${costs.map(({ browser }) => browser).join(' | ')} |`,
    `|---|${costs.map(() => '---|').join('')}`,
    row('reading, in a tab that has read others', ({ warm }) => warm.read),
    row('its longest slice', ({ warm }) => warm.longestSlice),
    row('detecting and reading, in a new tab', ({ cold }) => cold.read),
    row('its longest slice', ({ cold }) => cold.longestSlice),
    row('analysis of 1,000 words', ({ warm }) => warm.analysis),
    row('background stopped: until it answers a call', ({ worker }) => worker.answer),
    row('background stopped: until an article of 500 words is read', ({ worker }) => worker.coldReading),
    row('the same article once more', ({ worker }) => worker.warmReading),
    '',
  ];
}

/** What it should cost at most, and what it does. */
function ofAims(costs: readonly BrowserCost[], bytes: Readonly<Record<string, number>>): string[] {
  const row = (what: string, most: number, read: (cost: BrowserCost) => number) => {
    const measured = costs.map(read).map((value) => `${round(value)}${value <= most ? '' : ', missed'}`);
    return `| ${what} | ${most} | ${measured.join(' | ')} |`;
  };
  const others = (cost: BrowserCost) => cost.pages.filter(({ isArticle }) => !isArticle);
  const worst = (pages: readonly PageCost[], read: (page: PageCost) => number) =>
    Math.max(...pages.map(read));
  return [
    '## What was aimed at',
    '',
    `| | at most | ${costs.map(({ browser }) => browser).join(' | ')} |`,
    `|---|---|${costs.map(() => '---|').join('')}`,
    row('script on a page that is no article, bytes', 6000, () => bytes['detector.js'] ?? 0),
    row('main thread on such a page, the worst of three by median, ms', 2, (cost) =>
      worst(others(cost), ({ own }) => own.p50),
    ),
    row('reading an article, median, ms', 30, ({ warm }) => warm.read.p50),
    row('reading an article, 95th percentile, ms', 80, ({ warm }) => warm.read.p95),
    row('its longest slice, 95th percentile, ms', 16, ({ warm }) => warm.longestSlice.p95),
    row('its longest slice in a new tab, median, ms', 16, ({ cold }) => cold.longestSlice.p50),
    row('longest stretch of ours on any page made for it, ms', 50, ({ pages }) =>
      worst(pages, ({ ownLongest }) => ownLongest.most),
    ),
    row('analysis of 1,000 words, median, ms', 60, ({ warm }) => warm.analysis.p50),
    row(
      'start of the background with its model: reading after a stop, less reading without one, ms',
      250,
      (cost) => cost.worker.coldReading.p50 - cost.worker.warmReading.p50,
    ),
    '',
    'Why some are missed, and what was tried: [decisions](../decisions/cost.md).',
    '',
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function pair({ p50, p95 }: Spread): string {
  return `${p50}, ${p95}`;
}
