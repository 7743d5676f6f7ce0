import { statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../../scripts/support/build-extension.ts';
import type { BrowserKind } from '../../../scripts/support/find-browser.ts';
import { servePages } from '../../../scripts/support/serve-pages.ts';
import { browsersUnderTest } from '../../e2e/support/browsers.ts';
import type { Bench } from '../bench.ts';
import { measureInstalled } from './installed.ts';
import { servedPages } from './made-pages.ts';
import { choosePages, measureColdReading, measureReading } from './reading.ts';
import { type BrowserCost, toMarkdown } from './table.ts';
import { measureWorkerStart } from './worker-start.ts';

const ROUNDS = 10;
const WARM = 30; // pages of the data set for each round
const COLD = 6;
const TABLE = fileURLToPath(new URL('../../../docs/benchmarks/cost.md', import.meta.url));

/** What it costs to have the extension installed, in both browsers. */
export const main: Bench = async ({ data, tries = ROUNDS }) => {
  const site = await servePages(tmpdir(), servedPages());
  const pages = { warm: choosePages(data, tries * WARM), cold: choosePages(data, tries * COLD) };
  const costs: BrowserCost[] = [];
  const bytes: Record<string, number> = {};
  let load = measureLoad();
  const names: Readonly<Record<BrowserKind, string>> = { chrome: 'Chromium', firefox: 'Firefox' };
  try {
    for (const kind of browsersUnderTest()) {
      const extension = buildExtension(kind, 'test');
      for (const file of ['detector.js', 'extractor.js']) bytes[file] = statSync(join(extension, file)).size;
      costs.push({
        browser: names[kind],
        warm: await measureReading(kind, pages.warm),
        cold: await measureColdReading(kind, extension, pages.cold),
        worker: await measureWorkerStart(kind, extension, site.origin, tries),
        pages: await measureInstalled(kind, extension, site.origin, tries),
      });
      load = Math.max(load, measureLoad());
    }
  } finally {
    await site.close();
  }
  writeFileSync(TABLE, toMarkdown(costs, bytes, { rounds: tries, load }));
  return { rounds: tries, load, bytes, browsers: costs };
};

/** How much is waiting for each core, of the last five minutes. */
function measureLoad(): number {
  const [, fiveMinutes = 0] = loadavg();
  return Math.round((fiveMinutes / availableParallelism()) * 10) / 10;
}
