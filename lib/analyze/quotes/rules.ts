import { type Candidate, firstFrom } from './candidates.ts';
import type { CueLink } from './cue-link.ts';
import { linksIn, type Passage, type QuoteSite } from './passage.ts';
import type { Context, Previous, Proposal } from './speaker-choice.ts';
import { isSubject } from './subjects.ts';

type Rule = (site: QuoteSite, passage: Passage, previous: Previous | undefined) => Proposal | undefined;

const TAG_WITHIN = 5;
const TAGS: ReadonlySet<CueLink['kind']> = new Set(['subject', 'apposition', 'inverted']);

/** “…,” said Lee / “…,” Lee, who keeps bees, said. */
const cueAfter: Rule = (site, passage) => {
  if (/[.]/.test(site.lastSign) && site.endsSentence) return undefined;
  for (const link of linksIn(passage.links, site.after)) {
    if (!link.candidate || !TAGS.has(link.kind)) continue;
    const begins = Math.min(link.at, link.candidate.first);
    if (begins - site.to > TAG_WITHIN || begins < site.to) return undefined;
    const reason = isSplit(site, link, passage) ? 'cueSplitsQuote' : 'cueAfterQuote';
    return { candidate: link.candidate, reason, link };
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
        return { candidate: link.candidate, reason: 'accordingTo', link };
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
  const loose =
    nearest.cue.strength === 'other' || (nearest.kind === 'manner' && nearest.cue.form === 'finite');
  const link = loose && saying ? saying : nearest;
  if (!link.candidate) return undefined;
  const reason = link.cue.form === 'participle' ? 'participleCue' : 'cueBeforeQuote';
  return { candidate: link.candidate, reason, link };
};

/** Police said dozens had gathered shouting “…”: those who shout, not those who report it. */
const mannerBefore: Rule = (site, passage) => {
  const link = linksIn(passage.links, site.before).at(-1);
  if (!link?.candidate || link.kind !== 'manner' || link.cue.strength !== 'speech') return undefined;
  if (link.cue.form !== 'participle' || link.at < site.from - 2) return undefined;
  if (!passage.speech.auxiliaries.has(passage.words[link.candidate.last]?.lower ?? '')) return undefined;
  return { candidate: link.candidate, reason: 'participleCue', link };
};

/** “…” to carry it out, said Lee: the tag closes the sentence. */
const tagClosesSentence: Rule = (site, passage) => {
  const link = linksIn(passage.links, site.after).at(-1);
  if (!link?.candidate || link.cue.strength !== 'speech' || link.cue.form !== 'finite') return undefined;
  if (link.kind !== 'inverted' && link.kind !== 'subject') return undefined;
  const begins = Math.min(link.at, link.candidate.first);
  if (passage.words[begins - 1]?.isWord) return undefined;
  return { candidate: link.candidate, reason: 'cueAfterQuote', link };
};

/** Lee: “…” */
const colonBefore: Rule = (site, { words, candidates }) => {
  if (words[site.from - 1]?.text !== ':') return undefined;
  const candidate = candidates[firstFrom(candidates, site.from) - 1];
  return candidate?.last === site.from - 1
    ? { candidate, reason: 'colonBeforeQuote', link: undefined }
    : undefined;
};

/** The quote goes on after its first half, in its sentence, its paragraph or the next one. */
const goesOn: Rule = (site, _passage, previous) => {
  if (!previous) return undefined;
  const gap = site.block - previous.site.block;
  if (gap > 1 || (gap === 1 && !site.startsBlock)) return undefined;
  return { candidate: previous.candidate, reason: 'sameSpeakerGoesOn', link: undefined };
};

/** Lee shook her head. “…” */
const subjectBeside: Rule = (site, { words, candidates, speech }) => {
  const sentence = words[site.from]?.sentence ?? 0;
  for (let index = firstFrom(candidates, site.from) - 1; index >= 0; index -= 1) {
    const candidate = candidates[index];
    const word = candidate && words[candidate.first];
    if (!candidate || !word || candidate.last > site.from) continue;
    if (sentence - word.sentence > 2 || site.block - word.block > 1) return undefined;
    if (isSubject(candidate, words, speech)) {
      return { candidate, reason: 'subjectBesideQuote', link: undefined };
    }
  }
  return undefined;
};

const RULES: readonly Rule[] = [
  mannerBefore,
  cueAfter,
  accordingTo,
  cueBefore,
  tagClosesSentence,
  colonBefore,
  goesOn,
  subjectBeside,
];

/** Where a rule overrules the ranker: it has seen too few of the kind, or the marks themselves tell. */
export function certainSpeaker(site: QuoteSite, passage: Passage, context: Context): Candidate | undefined {
  const shouting = mannerBefore(site, passage, undefined);
  if (shouting) return shouting.candidate;
  const open = context.site?.region.ends === 'neverClosed' && context.site.endsBlock;
  if (!open || !site.startsBlock || context.site?.block !== site.block - 1) return undefined;
  return cueAfter(site, passage, undefined)?.candidate ?? context.candidate;
}

/** What each rule takes for the speaker, the most trusted rule first. */
export function proposals(
  site: QuoteSite,
  passage: Passage,
  previous: Previous | undefined,
): readonly (Proposal | undefined)[] {
  return RULES.map((rule) => rule(site, passage, previous));
}
