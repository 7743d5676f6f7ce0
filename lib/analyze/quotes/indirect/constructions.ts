import type { Span } from '../../../model/span.ts';
import { firstFrom } from '../candidates.ts';
import type { Passage } from '../passage.ts';
import { clauseEnd } from './clause-end.ts';
import type { CueSite } from './sentence.ts';

/** One way to report in one's own words: where the reported words would stand, or undefined. Positions are indexes of words. */
interface Construction {
  readonly name: string;
  readonly side: 'before' | 'after';
  readonly find: (site: CueSite, passage: Passage) => Span | undefined;
}

/** In order; the position in the list is a feature. The example shows the reported words in brackets. */
export const CONSTRUCTIONS: readonly Construction[] = [
  { name: 'afterCue', side: 'after', find: afterCue }, // Lee said [the mill was sold]
  { name: 'that', side: 'after', find: afterThat }, // Lee told the Post on Monday [that it was sold]
  { name: 'listener', side: 'after', find: afterListener }, // Lee asked them [whether it was sold]
  { name: 'adjunct', side: 'after', find: afterAdjunct }, // Lee said on Monday [it was sold]
  { name: 'preposition', side: 'after', find: afterPreposition }, // Lee called on [owners to sell]
  { name: 'comma', side: 'after', find: afterComma }, // According to Lee, [it was sold]
  { name: 'sentence', side: 'before', find: fromSentence }, // [It was sold], Lee said
  { name: 'turn', side: 'before', find: fromTurn }, // They wept when [it was sold], Lee said
  { name: 'subject', side: 'before', find: passiveSubject }, // [The sale] was denounced by Lee
];

function afterCue(site: CueSite, passage: Passage): Span | undefined {
  if (isParenthetic(site, passage) || isListenerNext(site, passage)) return undefined;
  return until(site, behindCue(site, passage), passage);
}

/** "Lee told reporters …": what stands next is who listens, unless a "that" or a question does. */
function isListenerNext(site: CueSite, passage: Passage): boolean {
  const { words, speech } = passage;
  if (site.link.kind === 'passive' || speech.cueClasses.get(words[site.link.at]?.lower ?? '') !== 'tell')
    return false;
  const next = words[behindCue(site, passage)]?.lower ?? '';
  return next !== 'that' && !speech.questionWords.has(next);
}

/** The first word behind the cue, its subject where inverted, and adverbs. */
function behindCue({ link, tag, sentence }: CueSite, { words, speech }: Passage): number {
  let next = link.kind === 'inverted' || link.kind === 'accordingTo' ? tag.end : link.at + 1;
  while (next < sentence.end && speech.adverbs.has(words[next]?.lower ?? '')) next += 1;
  return next;
}

const THAT_WITHIN = 14;

function afterThat(site: CueSite, passage: Passage): Span | undefined {
  const { words, speech } = passage;
  const first = behindCue(site, passage);
  const last = Math.min(site.sentence.end, first + THAT_WITHIN);
  for (let at = first; at < last; at += 1) {
    const { lower, region } = words[at] ?? { lower: '', region: -1 };
    if (region >= 0) return undefined;
    if (lower === 'that') return at === first ? undefined : until(site, at, passage);
    if (speech.auxiliaries.has(lower) && at > first) return undefined;
  }
  return undefined;
}

function afterListener(site: CueSite, passage: Passage): Span | undefined {
  const first = behindCue(site, passage);
  const behind = skipPhrase(first, passage);
  if (behind === first || behind >= site.sentence.end) return undefined;
  return until(site, skipAdjuncts(behind, passage), passage);
}

function afterAdjunct(site: CueSite, passage: Passage): Span | undefined {
  const first = behindCue(site, passage);
  const behind = skipAdjuncts(first, passage);
  return behind > first ? until(site, behind, passage) : undefined;
}

/** Behind a person: "him", "Lee", "reporters", "the Harbor Post". */
function skipPhrase(at: number, { words, candidates, speech }: Passage): number {
  const word = words[at];
  if (!word?.isWord) return at;
  if (speech.objectPronouns.has(word.lower)) return at + 1;
  const candidate = candidates[firstFrom(candidates, at)];
  if (candidate?.first === at) return candidate.last;
  let next = speech.determiners.has(word.lower) ? at + 1 : at;
  const isName = words[next]?.capital === true;
  while (words[next]?.capital && words[next]?.sentence === word.sentence) next += 1;
  return isName ? next : next + 1;
}

/** Behind times and short phrases: "Monday", "on Monday", "in an interview", "last week". */
function skipAdjuncts(at: number, { words, speech }: Passage): number {
  let next = at;
  for (let count = 0; count < 3; count += 1) {
    const lower = words[next]?.lower ?? '';
    if (speech.timeWords.has(lower) || speech.adverbs.has(lower)) next += 1;
    else if (speech.timeWords.has(words[next + 1]?.lower ?? '') && /^(?:last|this|next|on|in)$/.test(lower))
      next += 2;
    else if (speech.prepositions.has(lower) && lower !== 'to') next = behindPhrase(next + 1, words, speech);
    else break;
  }
  return next;
}

const PHRASE_WORDS = 5;

/** From behind a preposition to behind its noun: the next word begins a phrase of its own. */
function behindPhrase(at: number, words: Passage['words'], speech: Passage['speech']): number {
  let next = at + 1;
  while (next < at + PHRASE_WORDS) {
    const word = words[next];
    if (!word?.isWord || speech.determiners.has(word.lower) || speech.pronouns.has(word.lower)) break;
    if (speech.conjunctions.has(word.lower) || (word.capital && words[next - 1]?.capital === false)) break;
    if (speech.prepositions.has(word.lower)) break;
    next += 1;
  }
  return next;
}

const OBJECT_WORDS = 10;

function afterPreposition(site: CueSite, passage: Passage): Span | undefined {
  const { words, speech } = passage;
  const first = behindCue(site, passage);
  for (let at = first; at < Math.min(first + OBJECT_WORDS, site.sentence.end); at += 1) {
    const word = words[at];
    if (!word?.isWord || word.region >= 0) return undefined;
    if (speech.prepositions.has(word.lower) || word.lower === 'as') return until(site, at + 1, passage);
  }
  return undefined;
}

/** Behind the tag a comma; the second one where the first only opens an apposition. */
function afterComma(site: CueSite, passage: Passage): Span | undefined {
  const { words } = passage;
  const { tag, sentence, link } = site;
  if (words[tag.end]?.text === ',' || words[tag.end]?.text === ':') return until(site, tag.end + 1, passage);
  if (link.kind !== 'accordingTo') return undefined;
  for (let at = tag.end; at < sentence.end; at += 1) {
    if (words[at]?.text === ',') return until(site, at + 1, passage);
  }
  return undefined;
}

function until(site: CueSite, start: number, passage: Passage): Span | undefined {
  if (start >= site.sentence.end || (passage.words[start]?.region ?? 0) >= 0) return undefined;
  if (tellsHow(start, passage)) return undefined;
  return { start, end: clauseEnd(site, start, passage) };
}

/** "on [condition of anonymity]", "off [the record]". */
function tellsHow(start: number, { words, speech }: Passage): boolean {
  const noun = speech.determiners.has(words[start]?.lower ?? '') ? start + 1 : start;
  return (
    speech.prepositions.has(words[start - 1]?.lower ?? '') &&
    speech.speakingTerms.has(words[noun]?.lower ?? '')
  );
}

/** "The mill, Lee said, was sold". */
function isParenthetic({ tag, sentence }: CueSite, { words }: Passage): boolean {
  return words[tag.end]?.text === ',' && tag.start > sentence.start && words[tag.start - 1]?.text === ',';
}

function fromSentence({ tag, sentence, link }: CueSite, { words }: Passage): Span | undefined {
  const before = words[tag.start - 1];
  const setOff = before !== undefined && /^(?:[,—–]|--?)$/.test(before.text);
  if (tag.start <= sentence.start || !(setOff || link.kind === 'accordingTo')) return undefined;
  return { start: sentence.start, end: tag.start };
}

/** From behind a quote, a semicolon, or a comma with a conjunction. */
function fromTurn(site: CueSite, passage: Passage): Span | undefined {
  const whole = fromSentence(site, passage);
  if (!whole) return undefined;
  const { words, speech } = passage;
  for (let at = whole.end - 3; at > whole.start; at -= 1) {
    const { text, region } = words[at] ?? { text: '', region: -1 };
    const next = words[at + 1]?.lower ?? '';
    if (region >= 0 || text === ';' || text === '—' || text === '–') return { start: at + 1, end: whole.end };
    if (text === ',' && speech.conjunctions.has(next)) return { start: at + 1, end: whole.end };
  }
  return undefined;
}

function passiveSubject({ link, sentence }: CueSite, { words, speech }: Passage): Span | undefined {
  if (link.kind !== 'passive') return undefined;
  let end = link.at;
  while (
    end > sentence.start &&
    (speech.auxiliaries.has(words[end - 1]?.lower ?? '') || speech.adverbs.has(words[end - 1]?.lower ?? ''))
  )
    end -= 1;
  let { start } = sentence;
  for (let at = end - 1; at > sentence.start; at -= 1) {
    if (!words[at]?.isWord) {
      start = at + 1;
      break;
    }
  }
  return end > start ? { start, end } : undefined;
}
