import type { Span } from '../../../model/span.ts';
import type { CueLink } from '../cue-link.ts';
import type { Passage } from '../passage.ts';

/** A cue in its sentence. Positions are indexes of words. */
export interface CueSite {
  readonly link: CueLink;
  readonly sentence: Span;
  /** Where cue and speaker begin and end together: "Lee, a nurse, said". */
  readonly tag: Span;
}

/** No writer reports in a longer sentence; a page that never ends its sentences must not cost the square of its length. */
const LONGEST_SENTENCE = 120;

/** Looks at each cue from its sentence. Cues in endless sentences are left out. */
export function toCueSites({ words, links }: Passage): CueSite[] {
  const sites: CueSite[] = [];
  let sentence: Span = { start: 0, end: 0 };
  for (const link of links) {
    if (link.at >= sentence.end) sentence = sentenceAround(link.at, words);
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
    sites.push({ link, sentence, tag: tagOf(link, sentence) });
  }
  return sites;
}

function sentenceAround(at: number, words: Passage['words']): Span {
  const isSame = (index: number) =>
    words[index]?.sentence === words[at]?.sentence && words[index]?.block === words[at]?.block;
  let start = at;
  while (isSame(start - 1)) start -= 1;
  let end = at + 1;
  while (isSame(end)) end += 1;
  return { start, end };
}

function tagOf({ at, kind, candidate }: CueLink, sentence: Span): Span {
  const cueEnd = at + (kind === 'accordingTo' ? 2 : 1);
  const isHere =
    candidate && candidate.first >= sentence.start && candidate.last <= sentence.end && kind !== 'participle';
  if (!isHere) return { start: at, end: cueEnd };
  return { start: Math.min(at, candidate.first), end: Math.max(cueEnd, candidate.last) };
}
