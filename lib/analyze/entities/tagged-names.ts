import type { EntityKind } from '../../model/analysis.ts';
import type { TagKind } from '../ner/labels.ts';
import { agreeOnKinds } from '../ner/one-kind.ts';
import type { TaggedName, Tagger } from '../ner/tagger.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention, TokenSentence } from './name-mention.ts';

const KINDS: { readonly [kind in TagKind]: EntityKind } = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
};

/** Below this a name is rather a slip: on the development texts fewer than half of such names are right. */
const LEAST_PROBABILITY = 0.4;

/** Finds names with the tagger. `text` is the article's, the tokens' offsets are into it. */
export function findTaggedNames(
  text: string,
  sentences: readonly TokenSentence[],
  tagger: Tagger,
  known: NameKnowledge,
): NameMention[] {
  const words = sentences.map((sentence) => sentence.map((token) => token.text));
  const tagged = agreeOnKinds(words, tagger.tag(words));
  return tagged.flatMap((names, number) => {
    const sentence = sentences[number] ?? [];
    return names.flatMap((name) => toMention(text, sentence, number, name, known) ?? []);
  });
}

function toMention(
  text: string,
  sentence: TokenSentence,
  number: number,
  { first, last, kind, probability }: TaggedName,
  known: NameKnowledge,
): NameMention | undefined {
  const start = sentence[first]?.start;
  const end = sentence[last - 1]?.end;
  if (start === undefined || end === undefined || probability < LEAST_PROBABILITY) return undefined;
  const phrase = text.slice(start, end);
  const entityKind = kind === 'MISC' ? kindOfOther(phrase, known) : KINDS[kind];
  if (entityKind === undefined) return undefined;
  return {
    start,
    end,
    text: phrase,
    kind: entityKind,
    confidence: Math.round(probability * 100) / 100,
    reason: { code: 'taggedByModel' },
    sentence: number,
    first,
    last,
  };
}

/** Events are named by their words; peoples, faiths and tongues are no part of the cast. */
function kindOfOther(phrase: string, known: NameKnowledge): EntityKind | undefined {
  const words = phrase.toLowerCase().split(/\s+/);
  if (known.demonyms.has(phrase) || words.every((word) => known.adjectives.has(word))) return undefined;
  const [opening = ''] = words;
  const isEvent =
    words.length > 1 && (known.eventHeads.has(opening) || known.eventWords.has(words.at(-1) ?? ''));
  if (isEvent) return 'event';
  return words.length === 1 && /(?:n|ns|ese|ish|i|is|ite|ites|ist|ists)$/.test(opening) ? undefined : 'other';
}
