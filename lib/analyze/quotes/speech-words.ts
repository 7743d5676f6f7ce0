import type { Force } from '../../model/analysis.ts';

export type Gender = 'male' | 'female';

/** A form of a verb that reports speech. */
export interface CueWord {
  readonly force: Force;
  /** `speech`: reports words by itself ("said"). `other`: does so only beside a quote ("called", "laughed"). */
  readonly strength: 'speech' | 'other';
  readonly form: 'finite' | 'participle' | 'base';
}

/** What verbs of a class take behind them, by which one tells what of it is reported. */
export const CUE_CLASSES = [
  'say', // that it is, or without "that": said it is
  'state', // that it is: announced that
  'complain', // that, or about: complained about
  'tell', // somebody that: told them that
  'ask', // whether, somebody to: asked whether
  'urge', // somebody to: urged them to leave
  'promise', // to do: promised to leave
  'deny', // a thing, that: denied it
  'judge', // a thing or person, for a thing: praised him for
  'describe', // a thing as: described it as
  'talk', // about, of: talked about it
  'cite', // a thing: cited it
  'suppose', // that, without having it said by a verb of saying: suggested that
  'voice', // manner of speaking: shouted that
] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** Who a pronoun can stand for. */
export type PronounKind = 'he' | 'she' | 'they' | 'it' | 'first' | 'who';

/** What the finding of quotes and speakers needs to know of a language. All words are lower case. */
export interface SpeechWords {
  readonly cues: ReadonlyMap<string, CueWord>;
  /** The class of a cue by its form; cues of none of them do not report speech without marks. */
  readonly cueClasses: ReadonlyMap<string, CueClass>;
  readonly pronouns: ReadonlyMap<string, PronounKind>;
  /** "him", "them": who listens, or of whom is spoken. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Words that begin an indirect question: "whether". */
  readonly questionWords: ReadonlySet<string>;
  /** Days and times that stand between a cue and what is reported: "Monday". */
  readonly timeWords: ReadonlySet<string>;
  /** Behind a preposition they tell how somebody spoke, not of what: "condition" in "on condition of anonymity". */
  readonly speakingTerms: ReadonlySet<string>;
  /** Words that begin with an apostrophe, without it: "twas", "em". */
  readonly elisions: ReadonlySet<string>;
  /** Nouns for one person who can speak, by what they tell of gender: "minister", "spokeswoman". */
  readonly personNouns: ReadonlyMap<string, Gender | undefined>;
  /** Nouns for many people: "officials", "protesters". */
  readonly peopleNouns: ReadonlySet<string>;
  /** Nouns for bodies that speak: "ministry", "campaign". */
  readonly groupNouns: ReadonlySet<string>;
  /** Titles and forms of address before a name. */
  readonly titles: ReadonlyMap<string, Gender | undefined>;
  readonly determiners: ReadonlySet<string>;
  readonly possessives: ReadonlyMap<string, Gender | undefined>;
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Verbs that stand between a subject and its verb: "has", "was", "would". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of "be", which turn a cue passive: "was told". */
  readonly beForms: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** Words that are never names though a sentence may begin with them. */
  readonly functionWords: ReadonlySet<string>;
  /** Small words inside names: "de", "van", "bin". */
  readonly nameParticles: ReadonlySet<string>;
  /** Cues whose object is who listens: "told". */
  readonly addressing: ReadonlySet<string>;
  /** Words after which marks hold a name, a title or a word that is only mentioned: "dubbed", "so-called". */
  readonly naming: ReadonlySet<string>;
  /** Nouns of works and signs, beside which marks hold a title: "film", "album". */
  readonly works: ReadonlySet<string>;
  /** "I", "you", "our": who speaks and who listens are in the words. */
  readonly persons: ReadonlySet<string>;
  /** First names by gender. */
  readonly firstNames: ReadonlyMap<string, Gender>;
}
