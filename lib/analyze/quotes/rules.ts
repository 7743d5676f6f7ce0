import type { ReasonCode } from '../../model/reason.ts';
import type { Candidate } from './candidates.ts';
import { type CueLink, isSubject } from './cue-links.ts';
import { linksIn, type Passage, type QuoteSite } from './passage.ts';

/** Who a rule takes for the speaker, and why. */
export interface Proposal {
  readonly candidate: Candidate;
  readonly reason: ReasonCode;
  readonly link: CueLink | undefined;
  /** How often the rule is right, 0..1, measured on development data. */
  readonly trust: number;
}

/** The quote before, with its speaker, if it has one. */
export interface Previous {
  readonly site: QuoteSite;
  readonly proposal: Proposal;
}

type Rule = (site: QuoteSite, passage: Passage, previous: Previous | undefined) => Proposal | undefined;

const TAG_WITHIN = 5;

/** “…,” said Lee / “…,” Lee, who keeps bees, said. */
const cueAfter: Rule = (site, passage) => {
  if (/[.]/.test(site.lastSign) && site.endsSentence) return undefined;
  for (const link of linksIn(passage.links, site.after)) {
    if (
      !link.candidate ||
      link.kind === 'passive' ||
      link.kind === 'participle' ||
      link.kind === 'accordingTo'
    )
      continue;
    const begins = Math.min(link.at, link.candidate.first);
    if (begins - site.to > TAG_WITHIN || begins < site.to) return undefined;
    const reason = isSplit(site, link, passage) ? 'cueSplitsQuote' : 'cueAfterQuote';
    return { candidate: link.candidate, reason, link, trust: 0.97 };
  }
  return undefined;
};

function isSplit(site: QuoteSite, link: CueLink, { words }: Passage): boolean {
  const next = words[site.after.end];
  return (next?.region ?? -1) > site.index && next?.block === site.block && link.at < site.after.end;
}

/** “…,” according to Lee / According to Lee, “…” */
const accordingTo: Rule = (site, passage) => {
  for (const range of [site.after, site.before]) {
    for (const link of linksIn(passage.links, range)) {
      if (link.kind === 'accordingTo' && link.candidate) {
        return { candidate: link.candidate, reason: 'accordingTo', link, trust: 0.9 };
      }
    }
  }
  return undefined;
};

/** Lee said, “…” / Lee called it “…” / Lee said they called it “…”: the first who says is the one who is quoted. */
const cueBefore: Rule = (site, passage) => {
  const links = linksIn(passage.links, site.before).filter(
    ({ kind, candidate }) => candidate && kind !== 'accordingTo',
  );
  const nearest = links.at(-1);
  if (!nearest?.candidate) return undefined;
  const saying = links.find(
    ({ kind, cue }) => kind === 'subject' && cue.strength === 'speech' && cue.form === 'finite',
  );
  const reported = nearest.cue.strength === 'other' || nearest.kind === 'participle';
  const link = reported && saying && !isClauseOfItsOwn(nearest, saying, passage) ? saying : nearest;
  if (!link.candidate) return undefined;
  const reason = link.kind === 'participle' ? 'participleCue' : 'cueBeforeQuote';
  return { candidate: link.candidate, reason, link, trust: link.kind === 'participle' ? 0.7 : 0.9 };
};

/** "… said dozens had gathered, shouting": the participle belongs to the clause that follows what is said. */
function isClauseOfItsOwn({ candidate, cue }: CueLink, saying: CueLink, { words, speech }: Passage): boolean {
  if (!candidate || candidate.first < saying.at || cue.strength !== 'speech') return false;
  return speech.auxiliaries.has(words[candidate.last]?.lower ?? '');
}

/** “…” to carry it out, said Lee: the tag closes the sentence. */
const tagClosesSentence: Rule = (site, passage) => {
  const link = linksIn(passage.links, site.after).at(-1);
  if (!link?.candidate || link.cue.strength !== 'speech' || link.cue.form !== 'finite') return undefined;
  if (link.kind !== 'inverted' && link.kind !== 'subject') return undefined;
  const begins = Math.min(link.at, link.candidate.first);
  if (passage.words[begins - 1]?.isWord) return undefined;
  return { candidate: link.candidate, reason: 'cueAfterQuote', link, trust: 0.85 };
};

/** Lee: “…” */
const colonBefore: Rule = (site, { words, candidates }) => {
  if (words[site.from - 1]?.text !== ':') return undefined;
  const candidate = candidates.find(({ last }) => last === site.from - 1);
  return candidate && { candidate, reason: 'colonBeforeQuote', link: undefined, trust: 0.9 };
};

/** The quote goes on after its first half, in its sentence or its paragraph. */
const goesOn: Rule = (site, _passage, previous) => {
  if (!previous) return undefined;
  const gap = site.block - previous.site.block;
  if (gap === 0) return { ...previous.proposal, reason: 'sameSpeakerGoesOn', trust: 0.85 };
  const left = previous.site.region.ends === 'neverClosed' && previous.site.endsBlock;
  if (gap === 1 && site.startsBlock && (left || previous.site.block + 1 === site.block)) {
    return { ...previous.proposal, reason: 'sameSpeakerGoesOn', trust: left ? 0.95 : 0.7 };
  }
  return undefined;
};

/** Lee shook her head. “…” */
const subjectBeside: Rule = (site, { words, candidates, speech }) => {
  const sentence = words[site.from]?.sentence ?? 0;
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    const candidate = candidates[index];
    const word = candidate && words[candidate.first];
    if (!candidate || !word || candidate.last > site.from) continue;
    if (sentence - word.sentence > 2 || site.block - word.block > 1) return undefined;
    if (isSubject(candidate, words, speech)) {
      return { candidate, reason: 'subjectBesideQuote', link: undefined, trust: 0.6 };
    }
  }
  return undefined;
};

const RULES: readonly Rule[] = [
  cueAfter,
  accordingTo,
  cueBefore,
  tagClosesSentence,
  colonBefore,
  goesOn,
  subjectBeside,
];

/** What the first rule that applies takes for the speaker. */
export function proposeSpeaker(
  site: QuoteSite,
  passage: Passage,
  previous: Previous | undefined,
): Proposal | undefined {
  for (const rule of RULES) {
    const proposal = rule(site, passage, previous);
    if (proposal) return proposal;
  }
  return undefined;
}
