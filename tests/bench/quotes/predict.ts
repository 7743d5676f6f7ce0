import { analyze } from '../../../lib/analyze/analyze.ts';
import type { Quote } from '../../../lib/model/analysis.ts';
import type { GoldRecord } from './records.ts';
import { resources } from './resources.ts';
import { toArticle } from './to-article.ts';

/** What the scorer reads: one record's quotes. */
export interface Prediction {
  readonly id: string;
  readonly quotes: readonly ScoredQuote[];
}

interface ScoredQuote extends Pick<Quote, 'start' | 'end' | 'confidence'> {
  readonly type: Quote['kind'];
  readonly speaker: Quote['speaker'] | null;
  readonly cue: Quote['cue'] | null;
}

/** Analyzes records the way the product does, and takes the time. */
export function predict(records: readonly GoldRecord[]): { predictions: Prediction[]; ms: number } {
  const predictions: Prediction[] = [];
  let ms = 0;
  for (const record of records) {
    const article = toArticle(record.text, record.lang ?? 'en');
    const started = performance.now();
    const { quotes } = analyze(article, resources);
    ms += performance.now() - started;
    predictions.push({ id: record.id, quotes: quotes.map(toScored) });
  }
  return { predictions, ms };
}

export function toScored({ start, end, kind, speaker, cue, confidence }: Quote): ScoredQuote {
  return { start, end, type: kind, confidence, speaker: speaker ?? null, cue: cue ?? null };
}
