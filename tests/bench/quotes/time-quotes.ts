import { quotes } from '../../../lib/analyze/steps/quotes.ts';
import type { GoldRecord } from './records.ts';
import { toDraft } from './to-draft.ts';

/** Milliseconds that the finding of quotes takes for 1,000 words, without sentences and entities, which come before it. */
export function timeQuotes(records: readonly GoldRecord[]): number {
  let ms = 0;
  let words = 0;
  for (const { text } of records) {
    const draft = toDraft(text);
    const started = performance.now();
    quotes.run(draft);
    ms += performance.now() - started;
    words += text.split(/\s+/u).length;
  }
  return Math.round((ms / words) * 100_000) / 100;
}
