import type { Entity } from '../../model/analysis.ts';
import type { Candidate } from './candidates.ts';
import { descriptionEndingAt } from './description-phrases.ts';
import { isSentenceWord, type Named, nameAt, startsSentence } from './name-phrases.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Word } from './words.ts';

/** Finds all phrases that may name a speaker, in order. Entities that were found before are used where present. */
export function findCandidates(
  words: readonly Word[],
  entities: readonly Entity[],
  speech: SpeechWords,
): Candidate[] {
  const named = markEntities(words, entities);
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; ) {
    const candidate = candidateAt(words, at, named, speech, floorOf(found));
    if (candidate) {
      while ((found.at(-1)?.last ?? 0) > candidate.first) found.pop();
      found.push(candidate);
    }
    at = Math.max(at + 1, candidate?.last ?? 0);
  }
  return found;
}

/** A phrase may turn out to belong to the one behind it ("Lee supporters", "party leader Lee"), a pronoun may not. */
function floorOf(found: readonly Candidate[]): number {
  const before = found.at(-1);
  return before?.form === 'pronoun' ? before.last : (before?.first ?? 0);
}

/** By the index of its first word, each mention by name. */
function markEntities(words: readonly Word[], entities: readonly Entity[]): Named {
  const starts = new Map<number, number>();
  words.forEach((word, index) => {
    starts.set(word.start, index);
  });
  const named = new Map<number, { entity: Entity; last: number }>();
  for (const entity of entities) {
    for (const mention of entity.mentions) {
      const first = starts.get(mention.start);
      if (mention.form !== 'name' || first === undefined) continue;
      let last = first + 1;
      while (last < words.length && (words[last]?.end ?? 0) <= mention.end) last += 1;
      named.set(first, { entity, last });
    }
  }
  return named;
}

function candidateAt(
  words: readonly Word[],
  at: number,
  named: Named,
  speech: SpeechWords,
  floor: number,
): Candidate | undefined {
  const word = words[at];
  if (!word?.isWord || word.region >= 0) return undefined;
  const pronoun = speech.pronouns.get(word.lower);
  if (
    pronoun &&
    (word.text === word.lower || word.text === 'I' || startsSentence(words, at) || word.capital)
  ) {
    return {
      first: at,
      last: at + 1,
      core: at,
      unlisted: false,
      form: 'pronoun',
      pronoun,
      head: word.lower,
      plural: pronoun === 'they',
    };
  }
  if (named.has(at) || (word.capital && !isSentenceWord(words, at, speech))) {
    const name = nameAt(words, at, named, speech, floor);
    if (name) return name;
  }
  return descriptionEndingAt(words, at, speech, floor);
}
