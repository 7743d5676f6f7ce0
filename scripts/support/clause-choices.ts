import { clauseFeatures } from '../../lib/analyze/quotes/indirect/clause-features.ts';
import { type Clause, clausesOf } from '../../lib/analyze/quotes/indirect/clauses.ts';
import { type CueSite, toCueSites } from '../../lib/analyze/quotes/indirect/sentence.ts';
import type { Passage } from '../../lib/analyze/quotes/passage.ts';
import type { Span } from '../../lib/model/span.ts';
import type { GoldQuote, GoldRecord } from '../../tests/bench/quotes/records.ts';
import type { Choice } from './boost.ts';
import { namesSpeaker } from './names-speaker.ts';

/** Turns a text into choices: for each cue and side which words it reports, if any. */
export function clauseChoicesOf(passage: Passage, record: GoldRecord): Choice[] {
  const gold = record.quotes
    .filter(({ type }) => type !== 'direct')
    .map((quote) => ({ quote, span: toWordSpan(quote, passage) }));
  const choices: Choice[] = [];
  for (const site of toCueSites(passage)) {
    for (const rivals of clausesOf(site, passage)) {
      const fits = rivals.map((clause) => fitOf(clause, site, passage, record, gold));
      const best = Math.max(...fits);
      const right = best >= MATCHES ? fits.indexOf(best) : -1;
      const kept = rivals.filter((_, index) => index === right || (fits[index] ?? 0) < MATCHES);
      choices.push({
        rows: kept.map((clause) => clauseFeatures(clause, site, passage)),
        right: right < 0 ? -1 : kept.indexOf(rivals[right] as Clause),
      });
    }
  }
  return choices;
}

/** From this share of common words on two spans count as the same. */
const MATCHES = 0.5;

interface Gold {
  readonly quote: GoldQuote;
  readonly span: Span;
}

function toWordSpan({ start, end }: Span, { words }: Passage): Span {
  const first = words.findIndex((word) => word.end > start);
  const behind = words.findIndex((word) => word.start >= end);
  return { start: first < 0 ? words.length : first, end: behind < 0 ? words.length : behind };
}

/** How far the words are those of an annotated statement of the same speaker, 0..1. */
function fitOf(
  clause: Clause,
  { link }: CueSite,
  passage: Passage,
  { text }: GoldRecord,
  gold: readonly Gold[],
): number {
  let most = 0;
  for (const { quote, span } of gold) {
    if (span.end <= clause.start || span.start >= clause.end) continue;
    const speaks = quote.speaker
      ? link.candidate !== undefined && namesSpeaker(link.candidate, quote.speaker, passage, text)
      : link.candidate === undefined;
    if (speaks) most = Math.max(most, shareOf(clause, span, passage));
  }
  return most;
}

function shareOf(a: Span, b: Span, { words }: Passage): number {
  const count = (start: number, end: number) =>
    words.slice(start, Math.max(start, end)).filter(({ isWord }) => isWord).length;
  const common = count(Math.max(a.start, b.start), Math.min(a.end, b.end));
  return common / Math.max(1, count(Math.min(a.start, b.start), Math.max(a.end, b.end)));
}
