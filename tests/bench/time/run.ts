import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { englishTime } from '../../../lib/analyze/languages/en/time.ts';
import { findDates } from '../../../lib/analyze/time/find-dates.ts';
import { type Bench, BenchMissing } from '../bench.ts';
import { gzippedSize } from '../bundle-page.ts';
import { toArticle } from '../quotes/to-article.ts';

interface Document {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
}

interface Scores {
  readonly strict: { readonly f1: number };
  readonly relaxed: { readonly f1: number };
  readonly valueF1: number;
  readonly timeline: { readonly f1: number };
}

type Score = (gold: readonly Document[], found: readonly { id: string; timexes: unknown }[]) => Scores;

const SETS = ['timebank', 'aquaint', 'wikiwars'];

/** Dates against texts whose expressions of time people have marked; with the time and the room that the rules take. */
export const main: Bench = async ({ data }) => {
  const { score } = (await import(urlOf(data, 'tools/score.mjs'))) as { score: Score };
  const sets: Record<string, unknown> = {};
  for (const set of SETS) {
    const lines = readFileSync(new URL(urlOf(data, `dev/${set}.jsonl`)), 'utf8')
      .split('\n')
      .filter(Boolean);
    sets[set] = measure(
      lines.map((line) => JSON.parse(line) as Document),
      score,
    );
  }
  return { gzippedBytes: await gzippedSize(new URL('entry.ts', import.meta.url)), sets };
};

function urlOf(data: string, path: string): string {
  const full = join(data, 'time', path);
  if (!existsSync(full)) throw new BenchMissing(`${full} is missing.`);
  return pathToFileURL(full).href;
}

function measure(documents: readonly Document[], score: Score) {
  const tag = ({ text, dct }: Document) =>
    findDates(text, toArticle(text, 'en').blocks, englishTime, dct?.slice(0, 10));
  for (const document of documents.slice(0, 20)) tag(document); // warm
  const start = process.cpuUsage();
  const found = documents.map((document) => ({ id: document.id, timexes: tag(document) }));
  const ms = process.cpuUsage(start).user / 1000; // of this process alone, whatever else runs
  const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const { strict, relaxed, valueF1, timeline } = score(documents, found);
  const percent = (share: number) => Number((100 * share).toFixed(1));
  return {
    documents: documents.length,
    strictF1: percent(strict.f1),
    relaxedF1: percent(relaxed.f1),
    valueF1: percent(valueF1),
    timelineF1: percent(timeline.f1),
    msPer1000Words: Number(((1000 * ms) / words).toFixed(2)),
  };
}
