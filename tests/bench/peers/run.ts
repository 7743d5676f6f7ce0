import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildExtension, builtExtension } from '../../../scripts/support/build-extension.ts';
import { type Bench, BenchMissing } from '../bench.ts';
import { openBenchPage } from '../bench-page.ts';
import { gzippedSize } from '../bundle-page.ts';
import { readHtml } from '../pages/read-pages.ts';
import type { Scores } from '../pages/table.ts';
import { spread } from '../spread.ts';
import type { Extracted } from './in-page.ts';
import { toSvg } from './plot.ts';
import { type Compared, type Measure, toMarkdown } from './table.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DOCS = fileURLToPath(new URL('../../../docs/benchmarks/', import.meta.url));
const SETS = ['scrapinghub', 'fundus', 'atf-news'];
const PAGES_PER_TAB = 150;

/**
 * The product beside what one would otherwise assemble, on the same pages and texts, in one run: accuracy by layer,
 * milliseconds and bytes. The peers are installed beside this file, from a lockfile of their own: nothing of them ships.
 */
export const main: Bench = async ({ data }) => {
  install();
  const extraction = await measureExtraction(data);
  const { measureAnalysis } = await import('./analysis.ts');
  const measures = [...extraction, ...(await measureAnalysis(data)), await measureSizes()];
  const compared: Compared = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${platform()} ${arch()}, Node ${process.versions.node}`,
    date: new Date().toISOString().slice(0, 10),
    versions: JSON.parse(readFileSync(join(HERE, 'package.json'), 'utf8')).dependencies,
    measures,
  };
  writeFileSync(join(DOCS, 'peers.md'), toMarkdown(compared));
  writeFileSync(join(DOCS, 'peers.svg'), toSvg(compared));
  return { ...compared };
};

function install(): void {
  if (existsSync(join(HERE, 'node_modules'))) return;
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--omit=optional', '--no-audit'], { cwd: HERE });
  } catch (error) {
    throw new BenchMissing(
      `the peers could not be installed: ${error instanceof Error ? error.message : error}`,
    );
  }
}

interface Entry {
  readonly id: string;
  readonly url?: string | null;
  readonly html: string;
}

async function measureExtraction(data: string): Promise<Measure[]> {
  const [archive, tools] = [join(data, 'articles', 'dev.tar.xz'), join(data, 'articles', 'tools')];
  if (!existsSync(archive)) throw new BenchMissing(`no ${archive}`);
  const work = mkdtempSync(join(tmpdir(), 'newsthread-bench-'));
  try {
    execFileSync('tar', ['-xJf', archive, '-C', work]);
    const pages = join(work, 'dev');
    const answers = await readAll(pages);
    const scores = new Map<string, Scores>();
    for (const [system, lines] of answers) {
      const [found, scored] = [join(work, `${system}.jsonl`), join(work, `${system}.json`)];
      writeFileSync(found, lines.map((line) => JSON.stringify(line)).join('\n'));
      execFileSync(process.execPath, [join(tools, 'score-all.mjs'), pages, found, '--json', scored]);
      scores.set(system, JSON.parse(readFileSync(scored, 'utf8')) as Scores);
    }
    return toMeasures(scores, answers);
  } finally {
    rmSync(work, { recursive: true });
  }
}

type Answer = Extracted & { readonly set: string; readonly id: string };

/** Reads the pages of the sets with every system, in the same tab of Chromium. */
async function readAll(pages: string): Promise<ReadonlyMap<string, readonly Answer[]>> {
  const answers = new Map<string, Answer[]>();
  const entry = new URL('in-page.ts', import.meta.url);
  let bench = await openBenchPage('chrome', entry, 'peersBench');
  let count = 0;
  for (const set of SETS) {
    const entries = JSON.parse(readFileSync(join(pages, set, 'index.json'), 'utf8')) as Entry[];
    for (const { id, url, html } of entries) {
      if (++count % PAGES_PER_TAB === 0) {
        await bench.leave();
        bench = await openBenchPage('chrome', entry, 'peersBench');
      }
      const found = (await bench.page.evaluate(
        (source, at) =>
          (globalThis as unknown as { readByAll(h: string, u: string): unknown }).readByAll(source, at),
        readHtml(join(pages, set, html)),
        url && /^https?:/u.test(url) ? url : '',
      )) as Record<string, Extracted>;
      for (const [system, answer] of Object.entries(found))
        answers.set(system, [...(answers.get(system) ?? []), { set, id, ...answer }]);
    }
  }
  await bench.leave();
  return answers;
}

function toMeasures(
  scores: ReadonlyMap<string, Scores>,
  answers: ReadonlyMap<string, readonly Answer[]>,
): Measure[] {
  const measure = (name: string, read: (scores: Scores) => number | undefined): Measure => {
    const of = (system: string) => {
      const found = scores.get(system);
      const value = found && read(found);
      return value === undefined ? undefined : Math.round(value * 1000) / 10;
    };
    return { name, unit: '%', ours: of('newsthread'), first: of('readability'), second: of('defuddle') };
  };
  const equal = (set: string, field: 't' | 'a' | 'd') => (found: Scores) => {
    const [all = 0, right = 0] = found[set]?.meta?.[field] ?? [];
    return all > 0 ? right / all : undefined;
  };
  const ms = (system: string) => spread((answers.get(system) ?? []).map((each) => each.ms));
  return [
    measure('body, F1, scrapinghub', (found) => found.scrapinghub?.body?.f1),
    measure('body, F1, fundus', (found) => found.fundus?.body?.f1),
    measure('body, F1, atf-news', (found) => found['atf-news']?.body?.f1),
    measure('title equal, atf-news', equal('atf-news', 't')),
    measure('authors equal, fundus', equal('fundus', 'a')),
    measure('same day, fundus', equal('fundus', 'd')),
    ...(['p50', 'p95'] as const).map((at) => ({
      name: `reading a page, median`.replace('median', at === 'p50' ? 'median' : '95th percentile'),
      unit: 'ms' as const,
      ours: ms('newsthread')[at],
      first: ms('readability')[at],
      second: ms('defuddle')[at],
    })),
  ];
}

/** What each would ship, minified and gzipped. */
async function measureSizes(): Promise<Measure> {
  buildExtension('chrome', 'plain');
  const folder = builtExtension('chrome', 'plain');
  const ours = ['extractor.js', 'background.js', 'model/names-en.bin'].map((file) =>
    readFileSync(join(folder, file)),
  );
  const size = (name: string) => gzippedSize(new URL(`sizes/${name}.ts`, import.meta.url));
  const kB = (bytes: number) => Math.round(bytes / 1000);
  return {
    name: 'code and data, gzipped',
    unit: 'kB',
    ours: kB(ours.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0)),
    first: kB(await size('readability-compromise')),
    second: kB(await size('defuddle-wink')),
    third: kB(await size('chrono')),
  };
}
