import type { EntityKind } from '../../model/analysis.ts';
import type { Reason } from '../../model/reason.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { TokenSentence } from './name-mention.ts';
import { type NameRun, opensSentence } from './name-runs.ts';

/** What one look at a run says of it. */
export interface Judgement {
  readonly kind: EntityKind;
  readonly confidence: number;
  readonly reason: Reason;
}

/** A run with its surroundings, as the rules see it. */
interface Sight {
  readonly run: NameRun;
  readonly phrase: string;
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly afterNext: string;
  readonly opens: boolean;
  readonly known: NameKnowledge;
}

type Rule = (sight: Sight) => Judgement | 'notAName' | undefined;

const firstOf = (words: readonly string[]): string => words[0] ?? '';
const lastOf = (words: readonly string[]): string => words[words.length - 1] ?? '';
const judge = (kind: EntityKind, confidence: number, code: Reason['code'], value?: string): Judgement => ({
  kind,
  confidence,
  reason: value === undefined ? { code } : { code, values: [value] },
});

const adjective: Rule = ({ phrase, words, lower, known }) => {
  if (known.demonyms.has(phrase) || (words.length === 1 && known.adjectives.has(firstOf(lower))))
    return 'notAName';
  return lower.every((word) => known.adjectives.has(word) || known.roleModifiers.has(word))
    ? 'notAName'
    : undefined;
};

const listed: Rule = ({ phrase, opens, words, lower, known, run }) => {
  if (opens && words.length === 1 && known.ordinaryWords.has(firstOf(lower))) return undefined;
  if (known.organizations.has(phrase)) return judge('organization', 0.9, 'knownName', 'organizations');
  if (known.countries.has(phrase)) return judge('place', 0.95, 'knownName', 'countries');
  if (run.title === undefined && known.cities.has(phrase)) return judge('place', 0.8, 'knownName', 'cities');
  return undefined;
};

const eventWord: Rule = ({ words, lower, known }) => {
  if (words.length < 2) return undefined;
  const word = known.eventHeads.has(firstOf(lower))
    ? firstOf(lower)
    : known.eventWords.has(lastOf(lower))
      ? lastOf(lower)
      : undefined;
  return word === undefined ? undefined : judge('event', 0.7, 'eventWord', word);
};

const organizationWord: Rule = ({ words, lower, known }) => {
  if (words.length < 2) return undefined;
  const head = lower.findIndex(
    (word, i) => known.organizationHeads.has(word) && ['of', 'for'].includes(lower[i + 1] ?? ''),
  );
  const word =
    head >= 0 ? lower[head] : known.organizationWords.has(lastOf(lower)) ? lastOf(lower) : undefined;
  return word === undefined ? undefined : judge('organization', 0.85, 'organizationWord', word);
};

const placeWord: Rule = ({ words, lower, known, run }) => {
  if (words.length < 2 || run.title !== undefined) return undefined;
  if (known.placeWords.has(lastOf(lower))) return judge('place', 0.85, 'placeWord', lastOf(lower));
  if (['mount', 'lake', 'gulf', 'strait', 'cape'].includes(firstOf(lower)))
    return judge('place', 0.8, 'placeWord', firstOf(lower));
  return undefined;
};

const titled: Rule = ({ run, words, lower }) => {
  if (run.title === undefined || words.length > 5 || /\p{N}/u.test(lastOf(lower))) return undefined;
  return judge('person', 0.9, 'titleBeforeName', run.title);
};

const nounAfter: Rule = ({ after, afterNext, known }) => {
  const noun = known.placeNouns.has(after) || known.organizationNouns.has(after) ? after : afterNext;
  if (known.placeNouns.has(noun) && (noun === after || noun === 'base'))
    return judge('place', 0.75, 'placeWord', noun);
  if (known.organizationNouns.has(noun) && (noun === after || after === 'news'))
    return judge('organization', 0.75, 'organizationWord', noun);
  return undefined;
};

const acronym: Rule = ({ phrase, words }) =>
  words.length === 1 && /^\p{Lu}(?:\.?\p{Lu}){1,5}\.?$/u.test(phrase)
    ? judge('organization', 0.6, 'acronym')
    : undefined;

const firstName: Rule = ({ words, known }) =>
  words.length >= 2 && words.length <= 5 && known.firstNames.has(firstOf(words))
    ? judge('person', 0.85, 'knownName', 'first names')
    : undefined;

const particle: Rule = ({ words, lower, known }) =>
  words.length >= 2 &&
  words.length <= 6 &&
  lower.slice(1, -1).some((word, i) => known.particles.has(word) && words[i + 1] === word)
    ? judge('person', 0.6, 'namePattern')
    : undefined;

const actsLikePerson: Rule = ({ after, afterNext, known }) => {
  if (known.personVerbs.has(after) || (after === ',' && known.personVerbs.has(afterNext)))
    return judge('person', 0.6, 'speaksInArticle');
  if (after === ',' && /^\d{2}$/.test(afterNext)) return judge('person', 0.75, 'namePattern');
  return undefined;
};

const organizationHead: Rule = ({ words, lower, known }) =>
  words.length >= 2 && known.organizationWords.has(firstOf(lower))
    ? judge('organization', 0.5, 'organizationWord', firstOf(lower))
    : undefined;

const inPlace: Rule = ({ before, after, words, known, opens }) =>
  !opens && known.placePrepositions.has(before) && words.length <= 3 && after !== "'s" && after !== '’s'
    ? judge('place', before === 'in' || before === 'near' ? 0.55 : 0.4, 'placePreposition', before)
    : undefined;

const speaks: Rule = ({ after, known, opens, words }) =>
  known.speechVerbs.has(after) && !(opens && words.length === 1)
    ? judge('person', 0.45, 'speaksInArticle')
    : undefined;

const twoCapitals: Rule = ({ words }) =>
  (words.length === 2 || words.length === 3) && words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word))
    ? judge('person', 0.45, 'namePattern')
    : undefined;

/** From the surest to the weakest: the first that knows decides. */
const RULES: readonly Rule[] = [
  adjective,
  listed,
  organizationWord,
  eventWord,
  placeWord,
  titled,
  nounAfter,
  acronym,
  firstName,
  particle,
  actsLikePerson,
  organizationHead,
  inPlace,
  speaks,
  twoCapitals,
];

/** What a capitalized sequence is, seen alone; undefined where nothing tells, 'notAName' where it is none. */
export function judgeName(
  sentence: TokenSentence,
  run: NameRun,
  known: NameKnowledge,
): Judgement | 'notAName' | undefined {
  const words = sentence.slice(run.first, run.last).map((token) => token.text);
  const lower = words.map((word) => word.toLowerCase());
  const wordAt = (at: number) => sentence[at]?.text.toLowerCase() ?? '';
  const sight: Sight = {
    run,
    phrase: words.join(' '),
    words,
    lower,
    before: wordAt(run.first - 1),
    after: wordAt(run.last),
    afterNext: wordAt(run.last + 1),
    opens: opensSentence(sentence, run.first),
    known,
  };
  for (const rule of RULES) {
    const judgement = rule(sight);
    if (judgement) return judgement;
  }
  return undefined;
}
