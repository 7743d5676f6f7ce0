import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze } from '../../../lib/analyze/analyze.ts';
import { englishTime } from '../../../lib/analyze/languages/en/time.ts';
import { createTagger } from '../../../lib/analyze/ner/tagger.ts';
import { findDates } from '../../../lib/analyze/time/find-dates.ts';
import { BenchMissing } from '../bench.ts';
import { type Gold, readLines, toDocuments } from '../entities/corpora.ts';
import { loadScorer as loadNames, score as scoreNames } from '../entities/score.ts';
import { readModelBytes, type TagDocument, withModel } from '../entities/systems.ts';
import { type Prediction, predict } from '../quotes/predict.ts';
import { fileOf, readRecords } from '../quotes/records.ts';
import { resources } from '../quotes/resources.ts';
import { loadScorer as loadQuotes, percent, toFigures } from '../quotes/scorer.ts';
import { toArticle } from '../quotes/to-article.ts';
import * as chrono from './chrono.ts';
import * as compromise from './compromise.ts';
import type { Timex } from './places.ts';
import type { Measure } from './table.ts';
import * as wink from './wink.ts';

const NAMES = ['gmb', 'redocred', 'uner-ewt-dev'];
const TIMED = 150; // articles; compromise takes long
const WARM = 20; // articles, before the clock starts

/** Names, quotes and dates as each finds them, and what that takes. */
export async function measureAnalysis(data: string): Promise<Measure[]> {
  return [
    ...(await measureNames(data)),
    ...(await measureQuotes(data)),
    ...(await measureDates(data)),
    ...measureTime(data),
  ];
}

async function measureNames(data: string): Promise<Measure[]> {
  const Scorer = await loadNames(data);
  const ours = withModel(createTagger(readModelBytes()));
  return NAMES.map((set) => {
    const documents = toDocuments(readLines<Gold>(data, `dev/${set}.jsonl`));
    const f1 = (tag: TagDocument) => Math.round(scoreNames(documents, tag, new Scorer()).f1 * 10) / 10;
    return { name: `names, F1, ${set}`, unit: '%', ours: f1(ours), first: f1(compromise.tagNames) };
  });
}

async function measureQuotes(data: string): Promise<Measure[]> {
  const folder = join(data, 'quotes');
  const score = await loadQuotes(folder);
  const records = readRecords(findQuotesFile(data, 'polnear_dev'));
  const theirs: Prediction[] = records.map(({ id, text }) => ({ id, quotes: compromise.findQuotes(text) }));
  const ours = toFigures(score, records, predict(records).predictions);
  const first = toFigures(score, records, theirs);
  return [
    ['quotes, exact span', 'quoted, exact span'],
    ['quotes, span and speaker', 'quoted, span and speaker'],
    ['speaker right where the span is', 'speaker right where the span is'],
  ].map(([name = '', figure = '']) => ({ name, unit: '%', ours: ours[figure], first: first[figure] }));
}

interface Dated {
  readonly id: string;
  readonly text: string;
  readonly dct?: string;
}

interface TimeScores {
  readonly relaxed: { readonly f1: number };
  readonly valueF1: number;
}

async function measureDates(data: string): Promise<Measure[]> {
  const tools = pathToFileURL(join(data, 'time', 'tools', 'score.mjs')).href;
  const { score } = (await import(tools)) as {
    score: (gold: readonly Dated[], found: readonly { id: string; timexes: unknown }[]) => TimeScores;
  };
  const lines = readFileSync(join(data, 'time', 'dev', 'timebank.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const documents = lines.map((line) => JSON.parse(line) as Dated);
  const judge = (find: (document: Dated) => unknown) =>
    score(
      documents,
      documents.map((each) => ({ id: each.id, timexes: find(each) })),
    );
  const ours = judge(({ text, dct }) =>
    findDates(text, toArticle(text, 'en').blocks, englishTime, dct?.slice(0, 10)),
  );
  const of = (find: (text: string) => Timex[]) => judge(({ text }) => find(text));
  const [first, second] = [of(compromise.findDates), of(wink.findDates)];
  const third = judge(({ text, dct }) => chrono.findDates(text, dct?.slice(0, 10)));
  return [
    {
      ...{ name: 'dates found, F1, TimeBank', unit: '%', ours: percent(ours.relaxed.f1) },
      ...{
        first: percent(first.relaxed.f1),
        second: percent(second.relaxed.f1),
        third: percent(third.relaxed.f1),
      },
    },
    {
      ...{ name: 'dates with their value, F1, TimeBank', unit: '%' },
      ...{ ours: percent(ours.valueF1), third: percent(third.valueF1) },
    },
  ];
}

/** All that each can find, in the same articles. */
function measureTime(data: string): Measure[] {
  const texts = readRecords(findQuotesFile(data, 'polnear_dev'))
    .map(({ text }) => text)
    .slice(0, TIMED);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/u).length, 0);
  const time = (find: (text: string) => unknown) => {
    for (const text of texts.slice(0, WARM)) find(text);
    const started = performance.now();
    for (const text of texts) find(text);
    return Math.round(((performance.now() - started) / words) * 10_000) / 10;
  };
  return [
    {
      ...{ name: 'analyzing 1,000 words, all layers', unit: 'ms' },
      ours: time((text) => analyze(toArticle(text, 'en'), resources)),
      first: time((text) => [
        compromise.findQuotes(text),
        compromise.tagNames([text.split(/\s+/u)]),
        compromise.findDates(text),
      ]),
      second: time(wink.findDates),
    },
    {
      ...{ name: 'finding the dates of 1,000 words', unit: 'ms' },
      ours: time((text) => findDates(text, toArticle(text, 'en').blocks, englishTime, '2024-05-06')),
      third: time((text) => chrono.findDates(text, '2024-05-06')),
    },
  ];
}

function findQuotesFile(data: string, set: string): string {
  const file = fileOf(join(data, 'quotes'), set);
  if (!file) throw new BenchMissing(`no ${set}.jsonl`);
  return file;
}
