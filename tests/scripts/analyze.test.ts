import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { CliError, CliOutput } from '../../lib/model/cli-output.ts';

// Starting programs takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STORY = 'tests/fixtures/story/bridge-closes.html';
const ADDRESS = 'https://www.ellerycourier.example/news/2026/03/12/halden-bridge-to-close-for-six-months';
const schema = JSON.parse(readFileSync(`${ROOT}lib/model/cli-output.schema.json`, 'utf8')) as object;
const isValid = new Ajv({ strictTypes: false }).compile(schema);

interface Run {
  readonly lines: readonly string[];
  readonly status: number | null;
}

/** Runs the command line as a reader of the README would, and gives it these lines. */
function analyze(input: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/analyze.ts', ...args], { cwd: ROOT });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ lines: output.split('\n').filter(Boolean), status }));
    child.stdin.end(input);
  });
}

const read = (line: string | undefined) => JSON.parse(line ?? 'null') as CliOutput & Partial<CliError>;

describe('npm run analyze, given lines', () => {
  const html = readFileSync(`${ROOT}${STORY}`, 'utf8');
  const text =
    'Mayor Marta Lindqvist met Tomas Okafor on 3 March 2026.\n“We will wait,” she said.\r\n\r\n😀 Nobody laughed.\n';
  let run: Run;
  beforeAll(async () => {
    const inputs = [
      { id: 'page', url: ADDRESS, html },
      { id: 'text', text, publishedAt: '2026-03-12', lang: 'en' },
      { id: 'written', text, publishedAt: '12 March 2026' },
      { id: 'wrong', text, publishedAt: 'soon' },
      { id: 'none', url: 'http://127.0.0.1/search', html: '<title>Search</title><h1>Search</h1>' },
    ];
    run = await analyze(inputs.map((input) => JSON.stringify(input)).join('\n'));
  });

  it('answers each line in order, as the schema says', () => {
    expect(run.status).toBe(0);
    expect(run.lines.map((line) => read(line).id)).toEqual(['page', 'text', 'written', 'wrong', 'none']);
    const complaints = run.lines.flatMap((line) => (isValid(read(line)) ? [] : (isValid.errors ?? [])));
    expect(complaints).toEqual([]);
  });

  it('reads a date that is written otherwise, and leaves out what is none', () => {
    const dates = run.lines.map((line) => read(line).article?.publishedAt);
    expect(dates.slice(1, 4)).toEqual(['2026-03-12', '2026-03-12', undefined]);
  });

  it('says what the article is and why it is one', () => {
    const { verdict, article } = read(run.lines[0]);
    expect(verdict?.article).toBe(true);
    expect(verdict?.reasons).toEqual(
      expect.arrayContaining([
        'The page calls itself a news article (NewsArticle).',
        'A date stands near the headline.',
        '20 paragraphs of text follow the headline.',
      ]),
    );
    expect(article).toMatchObject({
      title: 'Port Ellery to close Halden Bridge for six months after new cracks are found',
      authors: ['Hanna Whitlock', 'Joel Mbeki'],
      canonicalUrl: ADDRESS,
      lang: 'en-GB',
      access: 'full',
    });
  });

  it('leaves a given text as it is', () => {
    const { verdict, article } = read(run.lines[1]);
    expect(article?.text).toBe(text);
    expect(article).not.toHaveProperty('url');
    expect(verdict).toBeUndefined();
  });

  it('gives every span in units of the text', () => {
    for (const line of run.lines) {
      const { article, entities, quotes, dates } = read(line);
      const spans = [...entities.flatMap((e) => [...e.mentions, ...e.roles]), ...quotes, ...dates];
      for (const span of spans) expect(article?.text.slice(span.start, span.end)).toBe(span.text);
    }
    expect(read(run.lines[0]).entities.map(({ name }) => name)).toContain('Marta Lindqvist');
  });

  it('has no article where the page is none', () => {
    const { verdict, article, entities } = read(run.lines[4]);
    expect(verdict?.article).toBe(false);
    expect(article).toBeNull();
    expect(entities).toEqual([]);
  });
});

describe('npm run analyze', () => {
  it('goes on after lines that it cannot read, and ends with 1', async () => {
    const run = await analyze(
      ['{"id":"broken', '{"id":7,"text":"x"}', '{"id":"bare"}', '', '{"id":"good","text":"Fine."}'].join(
        '\n',
      ),
    );
    expect(run.status).toBe(1);
    expect(run.lines.map((line) => [read(line).id, read(line).error?.code])).toEqual([
      [null, 'invalidJson'],
      [null, 'invalidInput'],
      ['bare', 'invalidInput'],
      ['good', undefined],
    ]);
    for (const line of run.lines) expect(isValid(read(line))).toBe(true);
  });

  it('reads one file', async () => {
    const run = await analyze('', STORY, '--url', ADDRESS, '--pretty');
    expect(run.status).toBe(0);
    const output = JSON.parse(run.lines.join('\n')) as CliOutput;
    expect(output.id).toBe('bridge-closes.html');
    expect(output.article?.url).toBe(ADDRESS);
    expect(isValid(output)).toBe(true);
  });

  it('says so where the file is missing', async () => {
    const run = await analyze('', 'no-such-page.html');
    expect(run.status).toBe(1);
    expect(read(run.lines[0]).error?.code).toBe('invalidInput');
  });
});
