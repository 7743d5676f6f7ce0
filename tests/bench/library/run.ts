import type { BrowserKind } from '../../../scripts/support/find-browser.ts';
import type { Bench } from '../bench.ts';
import { openBenchPage } from '../bench-page.ts';

const ARTICLES = 10_000;

/** What a reader waits for in a library of 10,000 articles, in both browsers: median and 95th percentile in ms. */
export const main: Bench = async () => {
  const browsers: Record<string, unknown> = {};
  for (const kind of ['chrome', 'firefox'] as const) browsers[kind] = await measureIn(kind);
  return { browsers };
};

async function measureIn(kind: BrowserKind): Promise<unknown> {
  const { page, leave } = await openBenchPage(kind, new URL('page.ts', import.meta.url), 'libraryBench');
  try {
    return await page.evaluate(`libraryBench.measure(${ARTICLES})`);
  } finally {
    await leave();
  }
}
