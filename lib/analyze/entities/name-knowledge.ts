import type { Gender } from '../quotes/speech-words.ts';

type Words = ReadonlySet<string>;

/** What a language knows of names: lists of names as they are written, lists of words in lower case. */
export interface NameKnowledge {
  readonly countries: Words;
  readonly cities: Words;
  readonly demonyms: Words;
  readonly organizations: Words;
  readonly firstNames: Words;
  /** Words that open sentences in capitals without being names. */
  readonly ordinaryWords: Words;
  /** Other names of states and bodies, as name keys, with the key that stands for both. */
  readonly otherNames: ReadonlyMap<string, string>;
  /** Stand directly before a person's name: "Minister", "Mr". */
  readonly titles: Words;
  /** Of titles and first names those that tell it, in lower case, titles without a period. */
  readonly genders: ReadonlyMap<string, Gender>;
  readonly roleNouns: Words;
  readonly roleModifiers: Words;
  /** Make a capitalized sequence an organization: "Party". */
  readonly organizationWords: Words;
  /** Those that go before "of": "Ministry of Defense". */
  readonly organizationHeads: Words;
  /** Common nouns after an organization's name: "Interfax news agency". */
  readonly organizationNouns: Words;
  readonly placeWords: Words;
  readonly placeHeads: Words;
  /** Common nouns after a place's name: "Idlib province". */
  readonly placeNouns: Words;
  readonly placePrepositions: Words;
  readonly eventWords: Words;
  readonly eventHeads: Words;
  /** Small words inside names: "van", "bin". */
  readonly particles: Words;
  /** Days and months. */
  readonly calendar: Words;
  /** Capitalized adjectives and peoples that are on no list of demonyms. */
  readonly adjectives: Words;
  readonly speechVerbs: Words;
  readonly personVerbs: Words;
}
