import type { Entity } from '../../model/analysis.ts';
import type { Candidate } from './candidates.ts';
import { isCommonNoun, startOfDescription } from './description-phrases.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Word } from './words.ts';

const LONGEST_NAME = 8;

export type Named = ReadonlyMap<number, { readonly entity: Entity; readonly last: number }>;

export function startsSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return !before || before.sentence !== words[at]?.sentence || before.block !== words[at]?.block;
}

export function isSentenceWord(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const lower = words[at]?.lower ?? '';
  if (lower === 'i') return true;
  if (speech.titles.has(lower.replace(/\.$/, ''))) return false;
  if (speech.functionWords.has(lower)) return true;
  return (
    startsSentence(words, at) &&
    (speech.cues.has(lower) || isCommonNoun(lower, speech)) &&
    !words[at + 1]?.capital
  );
}

export function nameAt(
  words: readonly Word[],
  at: number,
  named: Named,
  speech: SpeechWords,
  floor: number,
): Candidate | undefined {
  let last = at;
  let entity: Entity | undefined;
  let entityAt = at;
  while (last < words.length && last - at < LONGEST_NAME) {
    const mention = named.get(last);
    if (mention) {
      if (!entity || mention.entity.kind === 'person' || entity.kind !== 'person') {
        entity = mention.entity;
        entityAt = last;
      }
      last = Math.max(mention.last, last + 1);
    } else if (last === at || joinsName(words, last, speech)) {
      last += 1;
    } else {
      break;
    }
  }
  while (
    last > at + 1 &&
    !words[last - 1]?.capital &&
    !named.has(last - 1) &&
    !/\d/.test(words[last - 1]?.text ?? '')
  )
    last -= 1;
  const head = headOfName(words, at, last, speech);
  if (!head) return undefined;
  const core = entity ? Math.max(at, entityAt) : coreOfName(words, at, last, speech);
  const first = startOfTitle(words, at, speech, floor);
  return {
    first,
    last,
    core,
    unlisted: false,
    form: 'name',
    head,
    ...(entity ? { entity: entity.id, entityKind: entity.kind } : {}),
    plural: /s$/.test(head) && !entity && speech.peopleNouns.has(head),
  };
}

function joinsName(words: readonly Word[], at: number, speech: SpeechWords): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || word.region >= 0 || word.sentence !== before.sentence) return false;
  if (word.start - before.end > 1) return false;
  if (word.capital) {
    if (word.text === 'I' || isHeadlineVerb(word.lower, speech)) return false;
    return !speech.functionWords.has(word.lower) || speech.titles.has(word.lower.replace(/\.$/, ''));
  }
  const next = words[at + 1];
  return (
    speech.nameParticles.has(word.lower) && next?.capital === true && !speech.functionWords.has(next.lower)
  );
}

/** "Lee Says Harbor Will Open": in a headline the verb is capitalized like a name. */
function isHeadlineVerb(lower: string, speech: SpeechWords): boolean {
  const cue = speech.cues.get(lower);
  return (
    cue?.strength === 'speech' && cue.form === 'finite' && lower.endsWith('s') && !isCommonNoun(lower, speech)
  );
}

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

function headOfName(
  words: readonly Word[],
  first: number,
  last: number,
  speech: SpeechWords,
): string | undefined {
  let end = last;
  while (end > first && SUFFIXES.has(words[end - 1]?.lower ?? '')) end -= 1;
  const head = words[end - 1];
  if (!head?.isWord) return undefined;
  if (end - first === 1 && speech.titles.has(head.lower.replace(/\.$/, '')) && head.text.endsWith('.'))
    return undefined;
  return head.lower;
}

function coreOfName(words: readonly Word[], first: number, last: number, speech: SpeechWords): number {
  let core = first;
  for (let at = last - 2; at >= first; at -= 1) {
    const lower = (words[at]?.lower ?? '').replace(/\.$/, '');
    if (speech.titles.has(lower) || speech.personNouns.has(lower)) {
      core = at + 1;
      break;
    }
  }
  return core;
}

/** A name is preceded by its title, with all that belongs to it: "the Harbor Post editor Ann Lee". */
function startOfTitle(words: readonly Word[], at: number, speech: SpeechWords, floor: number): number {
  const before = words[at - 1];
  if (!before || before.region >= 0 || before.sentence !== words[at]?.sentence) return at;
  if (speech.determiners.has(before.lower)) return Math.max(floor, at - 1);
  const isTitle = speech.personNouns.has(before.lower) || speech.titles.has(before.lower.replace(/\.$/, ''));
  return isTitle ? startOfDescription(words, at, speech, floor) : at;
}
