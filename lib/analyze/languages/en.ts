import type { LanguagePack } from '../language.ts';

export const en = {
  code: 'en',
  abbreviations: new Set([
    'mr',
    'mrs',
    'ms',
    'dr',
    'gen',
    'sen',
    'rep',
    'gov',
    'st',
    'jr',
    'sr',
    'inc',
    'co',
    'corp',
  ]),
} satisfies LanguagePack;
