import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';

// Starting programs takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Source {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly id?: string | null;
  readonly eventId?: string | null;
  readonly threadId?: string | null;
  readonly because?: readonly string[];
  readonly ms?: number;
  readonly error?: { readonly code: string };
  readonly brief?: readonly Source[];
  readonly entries?: readonly { date: string; grain: string; sources: readonly Source[] }[];
}

/** Runs the command as a reader of the README would, and gives it these lines. */
function thread(input: string, ...args: string[]): Promise<{ lines: Line[]; status: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/thread.ts', ...args], { cwd: ROOT });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (status) => {
      const lines = output.split('\n').filter(Boolean);
      resolve({ lines: lines.map((line) => JSON.parse(line) as Line), status });
    });
    child.stdin.end(input);
  });
}

const LEAD =
  'The mayor of Harlow, Oda Falk, resigned on 18 June 2021 after auditors found two million crowns missing.';
const FALL = {
  id: 'fall',
  title: 'Mayor of Harlow resigns over harbor fund',
  text: `${LEAD} The crowns had been set aside for the harbor fund of Harlow.`,
  publishedAt: '2021-06-18',
};
const COWS = {
  id: 'cows',
  title: 'Ten cows escape from a farm near Norwich',
  text: 'Ten cows broke a fence and walked along a railway for an hour before a farmer caught them near Norwich.',
  publishedAt: null,
};
const AGAIN = {
  id: 'again',
  title: 'Harlow mayor Oda Falk resigns over harbor fund',
  text: `${LEAD} Council members said that they would choose a successor of Oda Falk next week.`,
  publishedAt: '2021-06-19',
};
const HEADLINE = { id: 'headline', title: 'Ice cream makers strike in Palermo' };
const TEXTS = new Map([FALL, COWS, AGAIN].map(({ id, text }) => [id, text]));
const wordsAt = ({ id, start, end }: Source) => TEXTS.get(id)?.slice(start, end);

describe('npm run thread', () => {
  let lines: Line[] = [];
  beforeAll(async () => {
    const inputs = [FALL, COWS, AGAIN, HEADLINE, FALL].map((each) => JSON.stringify(each));
    const run = await thread(inputs.join('\n'), '--briefs', '--timelines');
    expect(run.status).toBe(0);
    lines = run.lines;
  });

  it('answers each article in order', () => {
    expect(lines.slice(0, 5).map(({ id }) => id)).toEqual(['fall', 'cows', 'again', 'headline', 'fall']);
    for (const line of lines.slice(0, 5)) {
      expect(Object.keys(line)).toEqual(['id', 'eventId', 'threadId', 'because', 'ms']);
    }
  });

  it('puts two articles on one event together, says why, and keeps others apart', () => {
    const [fall, cows, again, headline] = lines;
    expect(again?.eventId).toBe(fall?.eventId);
    expect(again?.threadId).toBe(fall?.threadId);
    expect(again?.because).toContain('Days between the two: 1.');
    expect(new Set([fall, cows, headline].map((line) => line?.threadId)).size).toBe(3);
  });

  it('gives an article that comes again its place again', () => {
    const { ms: _first, ...first } = lines[0] ?? {};
    const { ms: _last, ...last } = lines[4] ?? {};
    expect(last).toEqual(first);
  });

  it('ends with a brief of each event that says nothing twice', () => {
    const briefs = lines.filter(({ brief }) => brief);
    expect(new Set(briefs.map(({ eventId }) => eventId)).size).toBe(3);
    expect(briefs).toHaveLength(3);
    const said = briefs.find(({ eventId }) => eventId === lines[0]?.eventId)?.brief?.map(wordsAt) ?? [];
    expect(said.length).toBeGreaterThanOrEqual(2);
    expect(said.filter((sentence) => sentence === LEAD)).toHaveLength(1);
    expect(said.join(' ').split(' ').length).toBeLessThanOrEqual(65);
  });

  it('ends with a timeline of each thread, an event with all who tell it', () => {
    const timelines = lines.filter(({ entries }) => entries);
    expect(timelines).toHaveLength(3);
    const entries = timelines.find(({ threadId }) => threadId === lines[0]?.threadId)?.entries ?? [];
    const fall = entries.find(({ date }) => date === '2021-06-18');
    expect(fall?.grain).toBe('day');
    expect(fall?.sources.map(({ id }) => id)).toEqual(['fall', 'again']);
    expect(fall?.sources.map(wordsAt)).toEqual([LEAD, LEAD]);
  });

  it('goes on after lines that it cannot read, and ends with 1', async () => {
    const run = await thread(['{"id":"broken', '{"id":"bare"}', '', JSON.stringify(HEADLINE)].join('\n'));
    expect(run.status).toBe(1);
    expect(run.lines.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'invalidJson'],
      ['bare', 'invalidInput'],
      ['headline', undefined],
    ]);
  });
});
