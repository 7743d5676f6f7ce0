import type { Reading } from '../../model/library.ts';
import type { ChangedNumber } from '../../model/story.ts';
import { overlapOf } from '../words.ts';
import { type Amount, readAmounts } from './read-amounts.ts';

// Read off 1,700 articles on stories of days and months, on the side of saying nothing: a wrong comparison is worse than none.
/** How alike the sentences are at least: within days, as a toll changes, of named people and places, or of none; and later. */
const OVERLAP_NAMED = 0.2;
const OVERLAP_NEAR = 0.35;
const OVERLAP_FAR = 0.5;
const NEAR_DAYS = 4;
const SURENESS = 0.8;

/**
 * Of an article's numbers, those that an earlier article of its story gave otherwise: of the same things, of which the same
 * is said in much the same words, about the same people and places. What was published later is not compared, nor what one article gives in two numbers.
 */
export function findChangedNumbers(reading: Reading, earlier: readonly Reading[]): readonly ChangedNumber[] {
  const own = amountsByKey(reading);
  if (own.size === 0) return [];
  const before = earlier
    .filter((other) => ageOf(other) <= ageOf(reading))
    .sort((a, b) => ageOf(b) - ageOf(a))
    .map((other) => ({
      other,
      amounts: amountsByKey(other),
      days: (ageOf(reading) - ageOf(other)) / DAY_MS,
    }));
  return [...own].flatMap(([key, amount]) => {
    if (amount === 'several') return [];
    const last = before.find(({ amounts }) => amounts.has(key));
    const told = last?.amounts.get(key);
    if (!last || !told || told === 'several' || !isChange(amount, told, last.days)) return [];
    return [toChange(amount, told, reading, last.other)];
  });
}

const DAY_MS = 86_400_000;

function ageOf({ saved }: Reading): number {
  const published = Date.parse(saved.publishedAt ?? '');
  return Number.isNaN(published) ? Date.parse(saved.firstReadAt) : published;
}

function amountsByKey({ article, analysis }: Reading): ReadonlyMap<string, Amount | 'several'> {
  const found = new Map<string, Amount | 'several'>();
  for (const amount of readAmounts(article, analysis)) {
    const key = `${amount.thing} ${amount.said}`;
    const other = found.get(key);
    if (other === undefined) found.set(key, amount);
    else if (other === 'several' || other.value !== amount.value) found.set(key, 'several');
  }
  return found;
}

function isChange(now: Amount, before: Amount, days: number): boolean {
  if (now.value === before.value || now.names !== before.names) return false;
  const overlap = overlapOf(now.words, before.words);
  const sameKind = now.kind.join(' ') === before.kind.join(' ');
  const unsaid = now.kind.length === 0 || before.kind.length === 0;
  if (!sameKind && !(unsaid && overlap >= OVERLAP_FAR)) return false;
  if (days > NEAR_DAYS) return overlap >= OVERLAP_FAR;
  return overlap >= (now.names === '' ? OVERLAP_NEAR : OVERLAP_NAMED);
}

function toChange(now: Amount, before: Amount, { article }: Reading, other: Reading): ChangedNumber {
  const { start, end } = now;
  return {
    start,
    end,
    text: article.text.slice(start, end).replace(/\s+/g, ' '),
    before: before.written,
    beforeIn: other.saved.id,
    confidence: SURENESS,
    reason: {
      code: 'numberBefore',
      values: [other.article.text.slice(before.start, before.end).replace(/\s+/g, ' ')],
    },
  };
}
