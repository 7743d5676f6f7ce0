import type { NameKnowledge } from './entities/name-knowledge.ts';

import type { SpeechWords } from './quotes/speech-words.ts';
import type { TimeLanguage } from './time/rule.ts';

/** All that the steps need to know of a language. A new language is a new file in languages/. */
export interface LanguagePack {
  /** ISO 639-1, lower case. */
  readonly code: string;
  /** Words that end with a period without ending a sentence, lower case, without the period. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that say nothing of what a text is about, lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** How names look: titles, kinds of words, lists. */
  readonly names: NameKnowledge;
  /** Words around reported speech. */
  readonly speech: SpeechWords;
  /** How times are written, and the rules that read them. */
  readonly time: TimeLanguage;
}
