// Measures reading on labelled pages: runs the reader in Chromium, lets the data's own scorer judge the answers and
// writes docs/benchmarks/pages.json and pages.md.
// node tests/bench/pages/bench.ts PAGES TOOLS [ANSWERS.jsonl]
//   PAGES    folder with one folder per set of pages, each with an index.json
//   TOOLS    folder with score-all.mjs and baselines/ (results of Readability, Defuddle and a prototype)
//   ANSWERS  answers of an earlier run, to score them again
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answer, summarize } from './answers.ts';
import { runPages } from './run.ts';
import { type Scores, toMarkdown } from './table.ts';

const SYSTEMS = { readability: 'dev-rd', defuddle: 'dev-df', prototype: 'dev-proto' } as const;
const DOCS = fileURLToPath(new URL('../../../docs/benchmarks/', import.meta.url));

/** Runs, scores and reports; says what is missing where data or tools are absent. */
export async function benchPages(pages?: string, tools?: string, answered?: string): Promise<void> {
  if (!pages || !existsSync(pages))
    return console.log('Pages: skipped, no folder of labelled pages was given.');
  if (!tools || !existsSync(join(tools, 'score-all.mjs')))
    return console.log('Pages: skipped, no scorer was given.');
  const work = mkdtempSync(join(tmpdir(), 'newsthread-bench-'));
  const answers = answered ?? join(work, 'answers.jsonl');
  if (!answered) await runPages(pages, answers);
  const scored = join(work, 'scores.json');
  const text = execFileSync(process.execPath, [
    join(tools, 'score-all.mjs'),
    pages,
    answers,
    '--json',
    scored,
  ]);
  console.log(text.toString());
  const scores = JSON.parse(readFileSync(scored, 'utf8')) as Scores;
  const others = Object.fromEntries(
    Object.entries(SYSTEMS).map(([name, file]) => [
      name,
      JSON.parse(readFileSync(join(tools, 'baselines', `${file}.json`), 'utf8')) as Scores,
    ]),
  );
  const rows = readFileSync(answers, 'utf8').split('\n').filter(Boolean);
  const summary = summarize(rows.map((row) => JSON.parse(row) as Answer));
  mkdirSync(DOCS, { recursive: true });
  writeFileSync(join(DOCS, 'pages.json'), `${JSON.stringify({ summary, scores }, null, 1)}\n`);
  writeFileSync(join(DOCS, 'pages.md'), toMarkdown({ newsthread: scores, ...others }, summary));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [pages, tools, answers] = process.argv.slice(2);
  await benchPages(pages, tools, answers);
}
