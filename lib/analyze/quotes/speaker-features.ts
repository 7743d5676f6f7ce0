import type { Candidate } from './candidates.ts';
import type { CueLink } from './cue-link.ts';
import type { Identity } from './identities.ts';
import { linksIn, type Passage, type QuoteSite } from './passage.ts';
import type { Context, Proposal } from './speaker-choice.ts';
import { isSubject } from './subjects.ts';

/** What is measured of a candidate beside a quote, beyond what is measured of the quote. No feature is a word. */
export const SPEAKER_FEATURES = [
  'side',
  'distance',
  'sentences',
  'blocks',
  'quotesBetween',
  'candidatesBetween',
  'kind',
  'plural',
  'words',
  'startsSentence',
  'firstOfSentence',
  'isSubject',
  'afterPreposition',
  'possessor',
  'possessed',
  'commaAfter',
  'commaBefore',
  'addressed',
  'link',
  'linkStrength',
  'linkDistance',
  'linkNext',
  'linkLast',
  'linkFirst',
  'linkGap',
  'anyLink',
  'rule',
  'previousCandidate',
  'previousIdentity',
  'previousGap',
  'previousBlocks',
  'previousOpen',
  'previousSite',
  'mentions',
  'spoken',
  'namedInside',
  'firstBlock',
] as const;

/** What does not change from candidate to candidate of one quote. */
export interface SpeakerView {
  readonly site: QuoteSite;
  readonly passage: Passage;
  readonly context: Context;
  readonly before: readonly CueLink[];
  readonly after: readonly CueLink[];
  /** For each candidate that a rule proposes, the number of the first rule that does. */
  readonly proposals: ReadonlyMap<Candidate, number>;
  readonly insideHeads: ReadonlySet<string>;
}

const KINDS = { he: 0, she: 0, they: 1, first: 2, who: 3, it: 4 } as const;
const NAMES = { person: 5, organization: 6, place: 7, event: 8, other: 8 } as const;
const LINKS = ['subject', 'apposition', 'inverted', 'participle', 'manner', 'passive', 'accordingTo'];

/** Looks at a quote once for all its candidates. */
export function viewSpeakers(
  site: QuoteSite,
  passage: Passage,
  context: Context,
  proposals: readonly (Proposal | undefined)[],
): SpeakerView {
  const numbered = new Map<Candidate, number>();
  proposals.forEach((proposal, index) => {
    if (proposal && !numbered.has(proposal.candidate)) numbered.set(proposal.candidate, index + 1);
  });
  const insideHeads = new Set(passage.words.slice(site.from, site.to).map(({ lower }) => lower));
  return {
    site,
    passage,
    context,
    before: linksIn(passage.links, site.before),
    after: linksIn(passage.links, site.after),
    proposals: numbered,
    insideHeads,
  };
}

/** Measures one candidate. `index` is its place among all candidates, `anyLink` a cue anywhere whose subject it is. */
export function speakerFeatures(
  view: SpeakerView,
  candidate: Candidate,
  index: number,
  nearest: number,
  anyLink: CueLink | undefined,
  identity: Identity | undefined,
): number[] {
  const { site, passage, context } = view;
  const { words, speech } = passage;
  const first = words[candidate.first];
  const isAfter = candidate.first >= site.to;
  const distance = isAfter ? candidate.first - site.to : site.from - candidate.last;
  const edge = words[isAfter ? site.to - 1 : site.from];
  const before = words[candidate.first - 1];
  const after = words[candidate.last];
  const flag = Number;
  const startsSentence = before?.sentence !== first?.sentence;
  return [
    flag(isAfter),
    Math.min(60, distance),
    clamp((first?.sentence ?? 0) - (edge?.sentence ?? 0), -6, 6),
    clamp((first?.block ?? 0) - site.block, -4, 1),
    Math.min(4, regionsBetween(view, candidate, isAfter)),
    Math.min(8, Math.abs(index - nearest)),
    kindOf(candidate),
    flag(candidate.plural),
    Math.min(6, candidate.last - candidate.core),
    flag(startsSentence),
    flag(
      passage.candidates[index - 1] === undefined ||
        isOtherSentence(passage.candidates[index - 1], candidate, passage),
    ),
    flag(isSubject(candidate, words, speech)),
    flag(speech.prepositions.has(before?.lower ?? '')),
    flag(/^['’]s?$/.test(after?.text ?? '')),
    flag(/^['’]s$/.test(before?.text ?? '') || speech.possessives.has(words[candidate.first]?.lower ?? '')),
    flag(after?.text === ','),
    flag(before?.text === ','),
    flag(speech.addressing.has(before?.lower ?? '')),
    ...linkFeatures(view, candidate, anyLink),
    view.proposals.get(candidate) ?? 0,
    flag(context.candidate === candidate),
    flag(identity !== undefined && context.identity === identity),
    context.site
      ? Math.min(9, (words[site.from]?.sentence ?? 0) - (words[context.site.to - 1]?.sentence ?? 0))
      : 10,
    context.site ? Math.min(4, site.block - context.site.block) : 5,
    flag(context.site?.region.ends === 'neverClosed'),
    flag(context.site !== undefined && candidate.first > context.site.from),
    Math.min(8, identity?.mentions.length ?? 0),
    identity ? Math.min(5, context.spoken.get(identity) ?? 0) : 0,
    flag(view.insideHeads.has(candidate.head)),
    flag(first?.block === 0),
  ];
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function kindOf({ form, pronoun, entityKind, unlisted }: Candidate): number {
  if (form === 'pronoun' && pronoun) return KINDS[pronoun];
  if (form === 'nominal') return unlisted ? 10 : 9;
  return entityKind ? NAMES[entityKind] : 11;
}

function isOtherSentence(a: Candidate | undefined, b: Candidate, { words }: Passage): boolean {
  return words[a?.first ?? -1]?.sentence !== words[b.first]?.sentence;
}

function regionsBetween({ site, passage }: SpeakerView, candidate: Candidate, isAfter: boolean): number {
  const { regions, words } = passage;
  const start = words[candidate.first]?.start ?? 0;
  let count = 0;
  const step = isAfter ? 1 : -1;
  for (let index = site.index + step; count < 4; index += step) {
    const region = regions[index];
    if (!region || (isAfter ? region.outer.start > start : region.outer.end <= start)) break;
    count += 1;
  }
  return count;
}

function linkFeatures(
  { site, before, after }: SpeakerView,
  candidate: Candidate,
  anyLink: CueLink | undefined,
): number[] {
  const own = (link: CueLink) => link.candidate === candidate;
  const link = after.find(own) ?? before.findLast(own);
  const shown = link ?? anyLink;
  if (!shown) return [-1, 0, 30, 0, 0, 0, 9, 0];
  const distance = shown.at >= site.to ? shown.at - site.to : site.from - shown.at;
  const gap = shown.at >= candidate.last ? shown.at - candidate.last : candidate.first - shown.at;
  const firstSaying = before.find(
    ({ cue, kind }) => cue.strength === 'speech' && cue.form === 'finite' && kind !== 'passive',
  );
  return [
    LINKS.indexOf(shown.kind),
    (shown.cue.strength === 'speech' ? 1 : 3) + Number(shown.cue.form !== 'finite'),
    Math.min(30, distance),
    Number(link !== undefined && after[0] === link),
    Number(link !== undefined && before.at(-1) === link),
    Number(link !== undefined && firstSaying === link),
    Math.min(9, gap),
    link ? 1 : 2,
  ];
}
