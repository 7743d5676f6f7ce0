import { type Claims, firstReadable, type Sourced } from './claims.ts';
import { areTwins, guessLanguage, isTold } from './language.ts';
import type { PageFacts } from './page-facts.ts';

const CODE = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}))?(?:$|[^a-z])/i;

/** The language that a page claims: on its root element, else in its head. */
export function claimedLanguage(
  { document }: PageFacts,
  ladder: readonly Claims[],
): Sourced<string> | undefined {
  const root = document.documentElement;
  const attributes = [root?.getAttribute('lang'), root?.getAttribute('xml:lang')];
  const langs = attributes.filter((lang) => typeof lang === 'string');
  return firstReadable([{ source: 'langAttribute', langs }, ...ladder], 'langs', toTag);
}

function toTag(claim: string): string | undefined {
  const [, language, region] = CODE.exec(claim) ?? [];
  if (!language) return undefined;
  return language.toLowerCase() + (region ? `-${region.toUpperCase()}` : '');
}

/** What the page claims, unless its text is plainly in another language. */
export function languageOf(claimed: Sourced<string> | undefined, text: string): Sourced<string> | undefined {
  const guessed = guessLanguage(text);
  if (!guessed) return claimed;
  const [code] = claimed?.value.split('-') ?? [];
  if (code && (code === guessed || areTwins(code, guessed) || !isTold(code))) return claimed;
  return { value: guessed, source: 'text' };
}
