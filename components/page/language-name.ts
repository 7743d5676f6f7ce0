import { readingLocale } from '../ui/dates.ts';

/** The name of a language in the words of the interface; undefined for a tag that no language has, which a page may claim. */
export function languageName(code: string): string | undefined {
  try {
    return new Intl.DisplayNames([readingLocale()], { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined; // not a language tag at all
  }
}
