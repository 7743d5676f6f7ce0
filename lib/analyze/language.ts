import type { NameKnowledge } from './entities/name-knowledge.ts';

import type { SpeechWords } from './quotes/speech-words.ts';

/** All that the steps need to know of a language. A new language is a new file in languages/. */
export interface LanguagePack {
  /** ISO 639-1, lower case. */
  readonly code: string;
  /** Words that end with a period without ending a sentence, lower case, without the period. */
  readonly abbreviations: ReadonlySet<string>;
  /** How names look: titles, kinds of words, lists. */
  readonly names: NameKnowledge;
  /** Words around reported speech. */
  readonly speech: SpeechWords;
}
