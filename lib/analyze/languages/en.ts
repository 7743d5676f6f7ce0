import type { LanguagePack } from '../language.ts';
import { abbreviations } from './en/abbreviations.ts';
import { englishNames } from './en/names.ts';
import { speech } from './en/speech.ts';
import { stopWords } from './en/stop-words.ts';
import { englishTime } from './en/time.ts';

export const en = {
  code: 'en',
  abbreviations,
  speech,
  names: englishNames,
  time: englishTime,
  stopWords,
} satisfies LanguagePack;
