import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, BenchMissing } from '../bench.ts';
import { type Answer, summarize } from './answers.ts';
import { crossValidate, validate } from './cross-validation.ts';
import { scoreBorneOut } from './labels.ts';
import { runPages } from './read-pages.ts';
import { readSamples } from './samples.ts';
import { type Scores, toMarkdown } from './table.ts';

const SYSTEMS = { readability: 'dev-rd', defuddle: 'dev-df', prototype: 'dev-proto' } as const;
const TABLE = fileURLToPath(new URL('../../../docs/benchmarks/pages.md', import.meta.url));

/**
 * Reading on labeled pages: the reader in Chromium, judged by the data's own scorer, beside the answers of Readability,
 * Defuddle and a prototype that lie with the data.
 */
export const main: Bench = async ({ data }) => {
  const [archive, tools] = [join(data, 'articles', 'dev.tar.xz'), join(data, 'articles', 'tools')];
  if (!existsSync(archive)) throw new BenchMissing(`no ${archive}`);
  if (!existsSync(join(tools, 'score-all.mjs'))) throw new BenchMissing(`no scorer in ${tools}`);
  const work = mkdtempSync(join(tmpdir(), 'newsthread-bench-'));
  try {
    execFileSync('tar', ['-xJf', archive, '-C', work]);
    const pages = join(work, 'dev');
    const answers = join(work, 'answers.jsonl');
    const scored = join(work, 'scores.json');
    await runPages(pages, answers);
    const scorer = join(tools, 'score-all.mjs');
    console.log(execFileSync(process.execPath, [scorer, pages, answers, '--json', scored]).toString());
    const scores = readScores(scored);
    const lines = readFileSync(answers, 'utf8').split('\n').filter(Boolean);
    const rows = lines.map((line) => JSON.parse(line) as Answer);
    const summary = summarize(rows);
    const samples = readSamples(pages, rows);
    const detection = {
      fitted: validate(samples, new Map(rows.map((row) => [`${row.set}|${row.id}`, scoreOf(row)]))),
      crossValidated: validate(samples, crossValidate(samples)),
    };
    const peers = Object.entries(SYSTEMS).map(([name, file]) => {
      return [name, readScores(join(tools, 'baselines', `${file}.json`))] as const;
    });
    const labels = await scoreBorneOut(pages, tools, rows);
    writeFileSync(
      TABLE,
      toMarkdown({ newsthread: scores, ...Object.fromEntries(peers) }, summary, detection, labels),
    );
    return { ...summary, detection, labels, scores };
  } finally {
    rmSync(work, { recursive: true });
  }
};

function scoreOf(answer: Answer): number {
  return answer.error === undefined ? answer.score : 0;
}

function readScores(file: string): Scores {
  return JSON.parse(readFileSync(file, 'utf8')) as Scores;
}
