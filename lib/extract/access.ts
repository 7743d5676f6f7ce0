import type { Access } from '../model/article.ts';
import type { PageFacts } from './metadata/page-facts.ts';

const PROMPTS =
  '[class*="paywall" i],[id*="paywall" i],[class*="regwall" i],[class*="piano-offer" i],[class*="subscriber-only" i],[data-paywall],[class*="meteredcontent" i]';
const TEASER = 120; // words; less of an article that is not free is what the paywall lets through
const MOST_OF_IT = 0.7; // share of the words that the page says the article has
const BROKEN_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;

/** How much of an article the page shows: what it says of its own access, checked against the text that is there. */
export function readAccess({ document, main }: PageFacts, text: string, words: number): Access {
  const isFree = !/^false$/i.test(String(main?.json.isAccessibleForFree ?? true));
  const said = Number(main?.json.wordCount);
  const isShort = said > 0 && words < MOST_OF_IT * said;
  if (!isFree) {
    if (words < TEASER) return 'paywalled';
    return isShort || BROKEN_OFF.test(text) || document.querySelector(PROMPTS) ? 'partial' : 'full';
  }
  // The whole page is searched for prompts, so that comes last.
  return (words < TEASER || BROKEN_OFF.test(text)) && document.querySelector(PROMPTS) ? 'partial' : 'full';
}
