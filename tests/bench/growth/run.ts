import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../../../scripts/support/find-browser.ts';
import { browsersUnderTest } from '../../e2e/support/browsers.ts';
import type { Bench } from '../bench.ts';
import { openBenchPage } from '../bench-page.ts';
import type { Grown } from './page.ts';
import { toMarkdown } from './table.ts';

const SIZES = [1000, 10_000, 100_000];
const TABLE = fileURLToPath(new URL('../../../docs/benchmarks/growth.md', import.meta.url));

/** How it went in one browser. */
export interface GrownIn {
  readonly browser: string;
  readonly sizes: readonly Grown[];
}

/** What libraries of 1,000, 10,000 and 100,000 articles take, `--tries N` at most so many, in real browsers. */
export const main: Bench = async ({ tries = SIZES.at(-1) ?? 0 }) => {
  const browsers: GrownIn[] = [];
  for (const kind of browsersUnderTest()) {
    const sizes: Grown[] = [];
    let browser = '';
    for (const size of SIZES.filter((each) => each <= tries)) {
      const measured = await measureIn(kind, size);
      sizes.push(measured.grown);
      browser = measured.browser;
      console.error(`${browser}, ${size}: ${JSON.stringify(measured.grown)}`);
    }
    browsers.push({ browser, sizes });
    writeFileSync(TABLE, toMarkdown(browsers));
  }
  return { sizes: SIZES.filter((each) => each <= tries), browsers };
};

async function measureIn(kind: BrowserKind, size: number) {
  const { page, browser, leave } = await openBenchPage(
    kind,
    new URL('page.ts', import.meta.url),
    'growthBench',
  );
  try {
    return {
      browser: await browser.version(),
      grown: (await page.evaluate(
        `growthBench.measure(${size}).catch((e) => { throw new Error(e.name + e.message + e.stack) })`,
      )) as Grown,
    };
  } finally {
    await leave();
  }
}
