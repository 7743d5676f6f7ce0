// Fits the tables that tell speech from other words in quotation marks, the speaker from other candidates, and what is reported
// without marks.
// usage: node scripts/train-speaker-ranker.ts FOLDER [--evaluate]
// FOLDER holds dev/polnear_dev.jsonl and dev/gum_wikinews_dev.jsonl (see tests/bench/quotes/records.ts for their form).
// Only places, distances, kinds and counts are fitted: no table holds a word of the texts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { QuoteTables } from '../lib/analyze/quotes/attribute.ts';
import { CLAUSE_FEATURES } from '../lib/analyze/quotes/indirect/clause-features.ts';
import { SITE_FEATURES } from '../lib/analyze/quotes/site-features.ts';
import { SPEAKER_FEATURES } from '../lib/analyze/quotes/speaker-features.ts';
import { fileOf, type GoldRecord, readRecords } from '../tests/bench/quotes/records.ts';
import { boost, type Choice } from './support/boost.ts';
import { choicesOf } from './support/quote-choices.ts';

export interface Choices {
  readonly speech: readonly Choice[];
  readonly speaker: readonly Choice[];
  readonly indirect: readonly Choice[];
}

/** Fits all tables to the choices of some texts. */
export function fitTables(choices: readonly Choices[]): QuoteTables {
  const speech = boost(
    choices.flatMap((one) => one.speech),
    SITE_FEATURES.length,
    { rounds: 60, depth: 4, rate: 0.12, leastWeight: 2, ridge: 2 },
  );
  const features = [...SITE_FEATURES, ...SPEAKER_FEATURES];
  const speaker = boost(
    choices.flatMap((one) => one.speaker),
    features.length,
    { rounds: 110, depth: 5, rate: 0.12, leastWeight: 2, ridge: 2 },
  );
  const indirect = boost(
    choices.flatMap((one) => one.indirect),
    CLAUSE_FEATURES.length,
    { rounds: 120, depth: 5, rate: 0.12, leastWeight: 4, ridge: 4 },
  );
  return {
    speech: { features: SITE_FEATURES, trees: speech },
    speaker: { features, trees: speaker },
    indirect: { features: CLAUSE_FEATURES, trees: indirect },
  };
}

export function readTrainingSets(folder: string): GoldRecord[] {
  return ['polnear_dev', 'gum_wikinews_dev'].flatMap((set) => {
    const file = fileOf(folder, set);
    if (!file) throw new Error(`${set}.jsonl is not in the folder ${folder}/dev`);
    return readRecords(file);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Name the folder that holds the data.');
  const tables = fitTables(readTrainingSets(folder).map(choicesOf));
  for (const name of ['speech', 'speaker', 'indirect'] as const) {
    const file = new URL(`../lib/analyze/quotes/${name}-table.json`, import.meta.url);
    writeFileSync(file, `${JSON.stringify(tables[name])}\n`);
  }
}
