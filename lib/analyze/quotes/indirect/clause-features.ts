import { linksIn, type Passage } from '../passage.ts';
import { CUE_CLASSES } from '../speech-words.ts';
import type { Word } from '../words.ts';
import type { Clause } from './clauses.ts';
import type { CueSite } from './sentence.ts';

/** What is measured of words that a cue may report. No feature is a word: only kinds, places, distances and counts. */
export const CLAUSE_FEATURES = [
  'construction',
  'cueClass',
  'cueForm',
  'cueStrength',
  'linkKind',
  'speakerForm',
  'speakerPronoun',
  'speakerEntity',
  'speakerPlural',
  'speakerUnlisted',
  'speakerToCue',
  'thirdPerson',
  'auxiliaryBeforeCue',
  'toBeforeCue',
  'beforeTag',
  'signBeforeTag',
  'behindTag',
  'tagFromStart',
  'tagToEnd',
  'length',
  'cueToClause',
  'firstKind',
  'secondKind',
  'kindBehindCue',
  'kindBehindClause',
  'firstVerb',
  'verbs',
  'commas',
  'marked',
  'regionsInSentence',
  'cuesInClause',
  'cuesBefore',
  'cuesBehind',
  'capitals',
  'endsSentence',
  'questionMark',
  'noStop',
  'block',
  'blockSentence',
] as const;

const FAR = 30;
const FORMS = ['finite', 'participle', 'base'];
const LINKS = ['subject', 'apposition', 'inverted', 'participle', 'manner', 'passive', 'accordingTo'];
const SPEAKERS = ['name', 'nominal', 'pronoun'];
const PRONOUNS = ['he', 'she', 'they', 'it', 'first', 'who'];
const ENTITIES = ['person', 'organization', 'place', 'event', 'other'];

/** Measures one clause. */
export function clauseFeatures(clause: Clause, site: CueSite, passage: Passage): number[] {
  return [clause.construction, ...cueFeatures(site, passage), ...clauseOnly(clause, site, passage)];
}

function cueFeatures({ link, tag, sentence }: CueSite, { words, speech }: Passage): number[] {
  const { at, cue, kind, candidate } = link;
  const word = words[at]?.lower ?? '';
  const cueClass = speech.cueClasses.get(word);
  const before = (index: number) => (index >= sentence.start ? words[index] : undefined);
  return [
    cueClass ? CUE_CLASSES.indexOf(cueClass) : -1,
    FORMS.indexOf(cue.form),
    Number(cue.strength === 'speech'),
    LINKS.indexOf(kind),
    candidate ? SPEAKERS.indexOf(candidate.form) : -1,
    candidate?.pronoun ? PRONOUNS.indexOf(candidate.pronoun) : -1,
    candidate?.entityKind ? ENTITIES.indexOf(candidate.entityKind) : -1,
    Number(candidate?.plural ?? false),
    Number(candidate?.unlisted ?? false),
    candidate ? between(at - candidate.last, -6, FAR) : FAR,
    Number(/s$/.test(word)),
    Number(speech.auxiliaries.has(words[at - 1]?.lower ?? '')),
    Number(words[at - 1]?.lower === 'to'),
    kindOf(before(tag.start - 1), speech),
    kindOf(before(tag.start - 2), speech),
    kindOf(words[tag.end], speech),
    Math.min(FAR, tag.start - sentence.start),
    Math.min(FAR, sentence.end - tag.end),
  ];
}

function clauseOnly({ start, end }: Clause, { link, tag, sentence }: CueSite, passage: Passage): number[] {
  const { words, speech, links } = passage;
  const inside = words.slice(start, end);
  const count = (test: (word: Word) => boolean) => inside.reduce((sum, word) => sum + Number(test(word)), 0);
  const isVerb = ({ lower, region }: Word) => region < 0 && speech.auxiliaries.has(lower);
  const verb = inside.findIndex(isVerb);
  const cues = (from: number, to: number) => Math.min(5, linksIn(links, { start: from, end: to }).length);
  const last = words[sentence.end - 1];
  const block = words[link.at]?.block ?? 0;
  const blockStart = sentence.start > 0 && words[sentence.start - 1]?.block === block;
  return [
    Math.min(60, end - start),
    between(start > link.at ? start - link.at : tag.start - end, 0, FAR),
    kindOf(words[start], speech),
    kindOf(words[start + 1], speech),
    kindOf(words[link.at + 1], speech),
    kindOf(end < sentence.end ? words[end] : undefined, speech),
    verb < 0 ? FAR : Math.min(FAR, verb),
    Math.min(8, count(isVerb)),
    Math.min(
      8,
      count(({ text }) => text === ','),
    ),
    Math.round((10 * count(({ region }) => region >= 0)) / (end - start)),
    Number(words.slice(sentence.start, sentence.end).some(({ region }) => region >= 0)),
    cues(start, end),
    cues(sentence.start, tag.start),
    cues(tag.end, sentence.end),
    Math.round((10 * count(({ capital }) => capital)) / (end - start)),
    Number(sentence.end - end <= 1),
    Number(last?.text === '?'),
    Number(last?.isWord ?? false),
    Math.min(5, block),
    Number(blockStart),
  ];
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** What a word is to syntax, by the closed classes of the language. */
export function kindOf(word: Word | undefined, speech: Passage['speech']): number {
  if (!word) return -1;
  const { lower, text } = word;
  if (word.region >= 0) return 0;
  if (!word.isWord) return text === ',' ? 1 : text === ':' ? 2 : /^[.!?]$/.test(text) ? 3 : 4;
  if (lower === 'that') return 5;
  if (lower === 'to') return 6;
  const pronoun = speech.pronouns.get(lower);
  if (pronoun) return pronoun === 'who' ? 7 : 8;
  if (speech.questionWords.has(lower)) return 9;
  if (speech.objectPronouns.has(lower)) return 10;
  if (speech.possessives.has(lower)) return 11;
  if (speech.determiners.has(lower)) return 12;
  if (speech.prepositions.has(lower)) return 13;
  if (speech.conjunctions.has(lower)) return 14;
  if (speech.auxiliaries.has(lower)) return 15;
  if (speech.adverbs.has(lower)) return 16;
  if (speech.timeWords.has(lower)) return 17;
  if (word.capital) return 18;
  if (/^\d/.test(text)) return 19;
  if (/ing$/.test(lower)) return 20;
  if (/ed$/.test(lower)) return 21;
  if (/[^s]s$/.test(lower)) return 22;
  return 23;
}
