import { type Candidate, firstFrom } from './candidates.ts';
import type { CueLink } from './cue-link.ts';
import type { Identity } from './identities.ts';
import type { Passage, QuoteSite } from './passage.ts';
import type { Resolver } from './resolve.ts';
import { proposals } from './rules.ts';
import { siteFeatures } from './site-features.ts';
import type { Context } from './speaker-choice.ts';
import { speakerFeatures, viewSpeakers } from './speaker-features.ts';

/** The candidates for one quote, each with what was measured of it. */
export interface Field {
  readonly candidates: readonly Candidate[];
  readonly rows: readonly (readonly number[])[];
}

/** What does not change from quote to quote of one passage. */
export interface Frame {
  readonly passage: Passage;
  readonly resolver: Resolver;
  /** For each candidate the first cue whose subject it is. */
  readonly linkOf: ReadonlyMap<Candidate, CueLink>;
}

// 95 in 100 speakers stand within 60 characters of their quote; three paragraphs and 200 words lose none worth having.
const BLOCKS_BACK = 3;
const WORDS_AWAY = 200;
const MOST_BEFORE = 18;
const MOST_AFTER = 9;

export function toFrame(passage: Passage, resolver: Resolver): Frame {
  const linkOf = new Map<Candidate, CueLink>();
  for (const link of passage.links) {
    if (link.candidate && !linkOf.has(link.candidate)) linkOf.set(link.candidate, link);
  }
  return { passage, resolver, linkOf };
}

/** Measures every candidate that stands near enough to a quote: of its own block and the few before it. */
export function fieldOf(site: QuoteSite, context: Context, { passage, resolver, linkOf }: Frame): Field {
  const { candidates, words } = passage;
  const spokenBefore = context.site?.block === site.block;
  const shared = siteFeatures(site, passage, spokenBefore);
  const previous =
    context.site && context.candidate ? { site: context.site, candidate: context.candidate } : undefined;
  const view = viewSpeakers(site, passage, context, proposals(site, passage, previous));
  const nearest = firstFrom(candidates, site.from);
  const chosen: Candidate[] = [];
  const rows: number[][] = [];
  for (const index of indexesAround(site, nearest, passage)) {
    const candidate = candidates[index];
    if (!candidate) continue;
    const identity = identityFor(candidate, context, resolver);
    chosen.push(candidate);
    rows.push([
      ...shared,
      ...speakerFeatures(view, candidate, index, nearest, linkOf.get(candidate), identity),
    ]);
  }
  const known = context.candidate;
  if (known && !chosen.includes(known) && site.block - (words[known.first]?.block ?? 0) <= 2 * BLOCKS_BACK) {
    chosen.push(known);
    const index = firstFrom(candidates, known.first);
    rows.push([
      ...shared,
      ...speakerFeatures(view, known, index, nearest, linkOf.get(known), context.identity),
    ]);
  }
  return { candidates: chosen, rows };
}

function identityFor(candidate: Candidate, context: Context, resolver: Resolver): Identity | undefined {
  return candidate === context.candidate ? context.identity : resolver.resolve(candidate);
}

function indexesAround(site: QuoteSite, nearest: number, { candidates, words }: Passage): number[] {
  const indexes: number[] = [];
  for (let index = nearest - 1; index >= 0 && indexes.length < MOST_BEFORE; index -= 1) {
    const candidate = candidates[index];
    if (!candidate || site.from - candidate.last > WORDS_AWAY) break;
    if (site.block - (words[candidate.first]?.block ?? 0) > BLOCKS_BACK) break;
    indexes.push(index);
  }
  const before = indexes.length;
  for (let index = nearest; index < candidates.length && indexes.length < before + MOST_AFTER; index += 1) {
    const candidate = candidates[index];
    if (!candidate || words[candidate.first]?.block !== site.block || candidate.first - site.to > WORDS_AWAY)
      break;
    indexes.push(index);
  }
  return indexes;
}
