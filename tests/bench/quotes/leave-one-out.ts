import { attributeQuotes, type QuoteTables } from '../../../lib/analyze/quotes/attribute.ts';
import { readPassage } from '../../../lib/analyze/quotes/read-passage.ts';
import { SURE_ENOUGH } from '../../../lib/analyze/quotes/to-quote.ts';
import { choicesOf } from '../../../scripts/support/quote-choices.ts';
import { fitTables } from '../../../scripts/train-speaker-ranker.ts';
import { countErrors } from './error-classes.ts';
import { type Prediction, toScored } from './predict.ts';
import { fileOf, type GoldRecord, readRecords } from './records.ts';
import { type Figures, percent, type Score, toFigures } from './scorer.ts';
import { toDraft } from './to-draft.ts';

/** What is reported of tables that never saw the outlet that they are measured on. */
export interface LeftOut {
  readonly sets: Record<string, Figures>;
  /** Of the speakers that are shown: how many are right; and of all quotes found: how many have one, in percent. */
  readonly shown: { readonly least: number; readonly precision: number; readonly coverage: number };
  readonly errors: Record<string, number>;
}

/** Fits the tables once for each outlet, on all others. */
export function leaveOneOut(folder: string, score: Score): LeftOut {
  const large = readRecords(fileOf(folder, 'polnear_dev') ?? '');
  const small = readRecords(fileOf(folder, 'gum_wikinews_dev') ?? '');
  const choices = new Map([...large, ...small].map((record) => [record, choicesOf(record)]));
  const fitOn = (records: readonly GoldRecord[]) =>
    fitTables(records.flatMap((record) => choices.get(record) ?? []));
  const predictions: Prediction[] = [];
  for (const outlet of new Set(large.map((record) => record.outlet))) {
    const tables = fitOn([...large.filter((record) => record.outlet !== outlet), ...small]);
    const held = large.filter((record) => record.outlet === outlet);
    predictions.push(...held.map((record) => predictWith(record, tables)));
  }
  const tables = fitOn(large);
  const others = small.map((record) => predictWith(record, tables));
  return {
    sets: {
      polnear_dev: toFigures(score, large, predictions),
      gum_wikinews_dev: toFigures(score, small, others),
    },
    shown: measureShown(score, large, predictions),
    errors: countErrors(score, large, predictions),
  };
}

function predictWith(record: GoldRecord, tables: QuoteTables): Prediction {
  const draft = toDraft(record.text);
  const { passage } = readPassage(draft);
  return { id: record.id, quotes: attributeQuotes(passage, draft.entities, tables).map(toScored) };
}

/** Counts with the scorer itself: with unattributed quotes taken out, speakers right of those shown. */
function measureShown(
  score: Score,
  gold: readonly GoldRecord[],
  predictions: readonly Prediction[],
): LeftOut['shown'] {
  const shown = predictions.map((one) => ({ ...one, quotes: one.quotes.filter((quote) => quote.speaker) }));
  const byId = (list: readonly Prediction[]) => new Map(list.map((one) => [one.id, one]));
  const right = score(gold, byId(shown), 'quoted').spk_acc ?? 0;
  const count = (list: readonly Prediction[]) => list.reduce((sum, { quotes }) => sum + quotes.length, 0);
  return {
    least: SURE_ENOUGH,
    precision: percent(right),
    coverage: percent(count(shown) / count(predictions)),
  };
}
