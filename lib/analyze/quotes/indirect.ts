import type { Quote } from '../../model/analysis.ts';
import { type Span, textOf } from '../../model/span.ts';
import { clauseFeatures } from './indirect/clause-features.ts';
import { type Clause, clausesOf, type Rivals } from './indirect/clauses.ts';
import { CONSTRUCTIONS } from './indirect/constructions.ts';
import { type CueSite, toCueSites } from './indirect/sentence.ts';
import type { Passage } from './passage.ts';
import type { Resolver } from './resolve.ts';
import { toCue, toSpeaker } from './to-quote.ts';
import { scoreRow, sharesOf, type TreeTable } from './trees.ts';

/** Set where at least 85 in 100 are right with span and speaker on articles of outlets that the table has not seen. */
export const LEAST_SHARE = 0.74;

interface Found {
  readonly clause: Clause;
  readonly site: CueSite;
  readonly share: number;
}

/**
 * Finds speech in the writer's words ("Lee said that …", "…, Lee said"). It may hold words in quotation marks, but it never
 * touches direct speech: `quotes` are those found between marks.
 */
export function findIndirect(
  passage: Passage,
  resolver: Resolver,
  table: TreeTable,
  quotes: readonly Quote[],
  least = LEAST_SHARE,
): Quote[] {
  const direct = quotes.filter(({ kind }) => kind === 'direct');
  const found: Found[] = [];
  for (const site of toCueSites(passage)) {
    for (const rivals of clausesOf(site, passage)) {
      const shares = sharesOf(rivals.map((clause) => scoreRow(table, clauseFeatures(clause, site, passage))));
      const clause = rivals[shares.indexOf(Math.max(...shares))];
      const share = clause ? shareAround(clause, rivals, shares) : 0;
      if (clause && share >= least && !touches(spanOfClause(clause, passage), direct))
        found.push({ clause, site, share });
    }
  }
  return withoutOverlaps(found).map((one) => toIndirect(one, passage, resolver));
}

/** The share of a clause with that of rivals that are nearly it: which of them it is only moves an edge. */
function shareAround(clause: Clause, rivals: Rivals, shares: readonly number[]): number {
  return rivals.reduce((sum, rival, index) => {
    const common = Math.min(clause.end, rival.end) - Math.max(clause.start, rival.start);
    const all = Math.max(clause.end, rival.end) - Math.min(clause.start, rival.start);
    return common * 2 > all ? sum + (shares[index] ?? 0) : sum;
  }, 0);
}

function spanOfClause({ start, end }: Clause, { words }: Passage): Span {
  return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

function touches({ start, end }: Span, quotes: readonly Span[]): boolean {
  return quotes.some((quote) => quote.start < end && start < quote.end);
}

/** Of those that share words the surest; in the order of the text. */
function withoutOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...found].sort((a, b) => b.share - a.share || a.clause.start - b.clause.start)) {
    if (!kept.some(({ clause }) => clause.start < one.clause.end && one.clause.start < clause.end))
      kept.push(one);
  }
  return kept.sort((a, b) => a.clause.start - b.clause.start);
}

function toIndirect({ clause, site, share }: Found, passage: Passage, resolver: Resolver): Quote {
  const { link } = site;
  const span = spanOfClause(clause, passage);
  const cue = toCue(link, passage);
  const isBefore = CONSTRUCTIONS[clause.construction]?.side === 'before';
  return {
    ...span,
    text: textOf(passage.text, span),
    kind: 'indirect',
    fragment: false,
    confidence: Math.round(share * 100) / 100,
    reason: { code: isBefore ? 'cueAfterQuote' : 'cueBeforeQuote', values: [cue.text] },
    ...(link.candidate
      ? { speaker: toSpeaker(link.candidate, resolver.resolve(link.candidate), passage) }
      : {}),
    cue,
    candidates: [],
  };
}
