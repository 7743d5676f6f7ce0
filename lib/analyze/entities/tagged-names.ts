import type { EntityKind } from '../../model/analysis.ts';
import type { TagKind } from '../ner/labels.ts';
import { agreeOnKinds } from '../ner/one-kind.ts';
import type { TaggedName, Tagger } from '../ner/tagger.ts';
import { judgeName } from './judge-name.ts';
import { mendNames } from './mend-names.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention, TokenSentence } from './name-mention.ts';

const KINDS: { readonly [kind in TagKind]: EntityKind } = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  MISC: 'other',
};

/** The least probability that gives the best F1 on the development texts that were labelled by hand. */
const LEAST_PROBABILITY = 0.4;
/** Below this the tagger's kind gives way to a rule that is surer than SURE_RULE (measured on the same texts). */
const DOUBTFUL = 0.75;
const SURE_RULE = 0.85;
/** … and where the tagger is in doubt whether it is a name at all, to any rule that knows a word of it. */
const FAIR_RULE = 0.7;

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
    const mended = mendNames(words[number] ?? [], names, known);
    return mended.flatMap((name) => toMention(text, sentence, number, name, known) ?? []);
  });
}

function toMention(
  text: string,
  sentence: TokenSentence,
  number: number,
  name: TaggedName,
  known: NameKnowledge,
): NameMention | undefined {
  const { first, last, probability } = name;
  const start = sentence[first]?.start;
  const end = sentence[last - 1]?.end;
  if (start === undefined || end === undefined || probability < LEAST_PROBABILITY) return undefined;
  const phrase = text.slice(start, end);
  if (last - first === 1 && known.adjectives.has(phrase.toLowerCase())) return undefined;
  const before = lowerAt(sentence, first - 1);
  const titled = known.titles.has(before) ? { title: before } : {};
  const run = { first, last, ...titled };
  const parentheses = before === '(' ? { inParentheses: true } : {};
  const place = { start, end, text: phrase, sentence: number, ...run, ...parentheses };
  const rule = probability < DOUBTFUL ? judgeName(sentence, run, known) : undefined;
  if (rule && rule !== 'notAName' && rule.confidence >= (probability < 0.5 ? FAIR_RULE : SURE_RULE))
    return { ...rule, ...place };
  const kind = name.kind === 'MISC' ? kindOfOther(phrase, known) : KINDS[name.kind];
  if (kind === undefined) return undefined;
  const confidence = Math.round(probability * 100) / 100;
  return { ...place, kind, confidence, reason: { code: 'taggedByModel' } };
}

const lowerAt = (sentence: TokenSentence, at: number): string => sentence[at]?.text.toLowerCase() ?? '';

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
