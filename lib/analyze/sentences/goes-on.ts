import type { Span } from '../../model/span.ts';
import type { LanguagePack } from '../language.ts';

const LAST_WORDS = 40;
const FIRST_WORDS = 60;
const CLOSER = /["'”’»)\]]$/u;

/**
 * Whether the sentence goes on though Unicode cuts here: after "Gen.", after an initial, after a quoted question that
 * "she asked" follows, or where the mark that closes a quote was left behind. Reads only the words beside the cut.
 */
export function goesOn(text: string, before: Span, after: Span, pack: LanguagePack): boolean {
  const left = text.slice(Math.max(before.start, before.end - LAST_WORDS), before.end);
  const right = text.slice(after.start, Math.min(after.end, after.start + FIRST_WORDS));
  if (/^["'”’»)\]]+$/u.test(text.slice(after.start, after.end)) && left.length > 0) return true;
  if (/^\p{Ll}/u.test(right)) return true;
  if (CLOSER.test(left)) return /[?!…]["'”’»)\]]+$/u.test(left) && isSpeechTag(right, pack);
  return endsInAbbreviation(left, right, pack);
}

/** "Lee said", "the minister asked": a short subject and a verb of saying. */
function isSpeechTag(right: string, { speech }: LanguagePack): boolean {
  let before = 0;
  for (const [word] of right.matchAll(/[\p{L}\p{N}'’.-]+|[^\s]/gu)) {
    const lower = word.toLowerCase().replace(/\.$/, '');
    const cue = speech.cues.get(lower);
    if (cue?.strength === 'speech' && cue.form === 'finite' && before > 0) return true;
    const fits = /^\p{Lu}/u.test(word) || speech.determiners.has(lower) || speech.personNouns.has(lower);
    if (!fits || speech.persons.has(lower)) return false;
    before += 1;
    if (before > 5) return false;
  }
  return false;
}

function endsInAbbreviation(left: string, right: string, { abbreviations, speech }: LanguagePack): boolean {
  const word = /([\p{L}\p{N}]+(?:\.\p{L}+)*)\.$/u.exec(left)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  const first = /^[\p{L}'’]+/u.exec(right)?.[0] ?? '';
  const startsAnew = speech.functionWords.has(first.toLowerCase());
  if (lower.length === 1 && /^\p{Lu}$/u.test(word)) return isInitial(left, right);
  if (speech.titles.has(lower)) return true;
  if (!abbreviations.has(lower) && !/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  return /^[\p{Lu}\d]/u.test(right) ? !startsAnew && !endsSentenceOften(lower) : !/^["'“‘«(]/u.test(right);
}

/** "George W. Bush", but not "Plan B. Then": an initial stands behind a name or at the start, before a name. */
function isInitial(left: string, right: string): boolean {
  return /(?:^|[\s("“‘])(?:\p{Lu}[\p{L}.'’-]*\s)?\p{Lu}\.$/u.test(left) && /^\p{Lu}[\p{L}.]/u.test(right);
}

/** Months, days and times close sentences as often as not; then a capital tells that a new one begins. */
function endsSentenceOften(lower: string): boolean {
  return /^(?:a\.m|p\.m|inc|co|corp|ltd|etc|jr|sr)$/.test(lower);
}
