import type { LanguagePack } from '../language.ts';
import { abbreviations } from './en/abbreviations.ts';
import { englishNames } from './en/names.ts';
import { speech } from './en/speech.ts';

export const en = {
  code: 'en',
  abbreviations,
  speech,
  names: englishNames,
} satisfies LanguagePack;
