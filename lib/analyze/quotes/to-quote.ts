import type { Cue, Quote, Speaker } from '../../model/analysis.ts';
import type { Reason } from '../../model/reason.ts';
import { textOf } from '../../model/span.ts';
import { type Candidate, spanOf } from './candidates.ts';
import type { CueLink } from './cue-link.ts';
import type { Identity } from './identities.ts';
import { linksIn, type Passage, type QuoteSite } from './passage.ts';
import type { Frame } from './rank.ts';
import { proposals } from './rules.ts';
import type { Context, Proposal, Ranked } from './speaker-choice.ts';

/** Below this no speaker is shown, only candidates: a wrong attribution is worse than none. */
export const SURE_ENOUGH = 0.54;
/** A rival that is less likely than this is not worth the reader's time. */
const WORTH_CHOOSING = 0.03;

/** A quote as the analysis gives it, from its ranking. `speech` is how likely it is to be speech at all. */
export function toQuote(
  site: QuoteSite,
  ranking: readonly Ranked[],
  speech: number,
  context: Context,
  { passage }: Frame,
  least: number,
): Quote {
  const { start, end } = site.region;
  const best = ranking[0];
  const sure = best !== undefined && best.share >= least;
  const proposal = sure ? proposalFor(best.candidate, site, context, passage) : undefined;
  const others = (sure ? ranking.slice(1) : ranking).filter(({ share }) => share >= WORTH_CHOOSING);
  return {
    start,
    end,
    text: textOf(passage.text, { start, end }),
    kind: isWhole(site) ? 'direct' : 'mixed',
    fragment: isFragment(site),
    confidence: round(sure ? speech * best.share : speech),
    reason: sure ? reasonFor(best, proposal, passage) : whyNobody(others.length),
    ...(sure ? { speaker: toSpeaker(best.candidate, best.identity, passage) } : {}),
    ...(proposal?.link ? { cue: toCue(proposal.link, passage) } : {}),
    candidates: withoutTwins(
      others.map(({ candidate, identity }) => toSpeaker(candidate, identity, passage)),
      best,
      sure,
    ),
  };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}

function withoutTwins(speakers: readonly Speaker[], best: Ranked | undefined, sure: boolean): Speaker[] {
  const seen = new Set(sure ? [best?.identity?.name] : []);
  return speakers.filter(({ name }) => {
    const fresh = !seen.has(name);
    seen.add(name);
    return fresh;
  });
}

/** Why this candidate: the first rule that proposes it, else a cue of the same sentence whose subject it is. */
function proposalFor(
  candidate: Candidate,
  site: QuoteSite,
  context: Context,
  passage: Passage,
): Proposal | undefined {
  const previous =
    context.site && context.candidate ? { site: context.site, candidate: context.candidate } : undefined;
  const proposal = proposals(site, passage, previous).find((one) => one?.candidate === candidate);
  if (proposal) return proposal;
  const link = linksIn(passage.links, site.before).findLast((one) => one.candidate === candidate);
  return link && { candidate, reason: 'cueBeforeQuote', link };
}

/** A candidate as the analysis gives it, under the name of who it is. */
export function toSpeaker(candidate: Candidate, identity: Identity | undefined, passage: Passage): Speaker {
  const span = spanOf(candidate, passage.words);
  return {
    ...span,
    name: identity?.name ?? textOf(passage.text, span),
    ...(identity?.entity === undefined ? {} : { entityId: identity.entity }),
    form: candidate.form,
  };
}

/** A cue as the analysis gives it. */
export function toCue(link: CueLink, { words, text }: Passage): Cue {
  const start = words[link.at]?.start ?? 0;
  const end = words[link.kind === 'accordingTo' ? link.at + 1 : link.at]?.end ?? start;
  return { start, end, text: text.slice(start, end), force: link.cue.force };
}

function whyNobody(rivals: number): Reason {
  return rivals > 1 ? { code: 'severalCandidates', values: [String(rivals)] } : { code: 'noSpeakerNearby' };
}

function reasonFor(
  { candidate, identity }: Ranked,
  proposal: Proposal | undefined,
  passage: Passage,
): Reason {
  const written = textOf(passage.text, spanOf(candidate, passage.words));
  if (identity && candidate.form === 'pronoun')
    return { code: 'pronounToLastNamed', values: [written, identity.name] };
  if (identity && candidate.form === 'nominal')
    return { code: 'titleToName', values: [written, identity.name] };
  if (!proposal || proposal.reason === 'subjectBesideQuote')
    return { code: 'subjectBesideQuote', values: [written] };
  return proposal.link
    ? { code: proposal.reason, values: [toCue(proposal.link, passage).text] }
    : { code: proposal.reason };
}

/** Whole statements begin like a sentence or end like one; the rest is woven into the writer's own sentence. */
function isWhole(site: QuoteSite): boolean {
  return site.startsCapital || site.startsBlock || (site.lastSign === ',' && site.length > 3);
}

const FRAGMENT_WORDS = 4;

function isFragment(site: QuoteSite): boolean {
  return !isWhole(site) && site.length <= FRAGMENT_WORDS;
}
