import type { Prediction } from './predict.ts';
import type { GoldQuote, GoldRecord } from './records.ts';
import type { Score } from './scorer.ts';

/** How often each kind of error occurs in quoted speech, the most frequent first. */
export function countErrors(
  score: Score,
  gold: readonly GoldRecord[],
  predictions: readonly Prediction[],
): Record<string, number> {
  const counts = new Map<string, number>();
  const count = (kind: string, times = 1) => counts.set(kind, (counts.get(kind) ?? 0) + times);
  const byId = new Map(predictions.map((one) => [one.id, one]));
  for (const record of gold) {
    const prediction = byId.get(record.id);
    if (!prediction) continue;
    const { match, errs } = score([record], new Map([[record.id, prediction]]), 'quoted');
    count('words in marks that nobody annotated as said', match.np - match.tp);
    count('speech not found, or with quite other bounds', match.ng - match.tp);
    for (const { at } of errs) count(classOf(at, record, prediction));
  }
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
}

function classOf(at: number, { quotes, text }: GoldRecord, prediction: Prediction): string {
  const quote = quotes.find((one) => one.type !== 'indirect' && one.start <= at && at < one.end);
  const found = prediction.quotes.find((one) => one.start <= at + 2 && at < one.end);
  if (!quote?.speaker) return 'a speaker is shown where nobody annotated one';
  const named = { name: 'a name', org: 'an organization', pronoun: 'a pronoun', nominal: 'a description' };
  const who = `the speaker is ${named[quote.speaker.kind]}${isElsewhere(quote, text) ? ' in another paragraph' : ''}`;
  return found?.speaker ? `${who}: another is shown` : `${who}: not attributed`;
}

function isElsewhere({ speaker, start, end }: GoldQuote, text: string): boolean {
  if (!speaker) return false;
  return text.slice(Math.min(speaker.end, end), Math.max(speaker.start, start)).includes('\n');
}
