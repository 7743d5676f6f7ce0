import { datelineLength, isFurniture } from '../../../lib/analyze/furniture.ts';
import { en } from '../../../lib/analyze/languages/en.ts';
import { sentences } from '../../../lib/analyze/steps/sentences.ts';
import { toArticle } from '../quotes/to-article.ts';

/** The sentences of a text as the brief sees them: split by the product, without datelines and furniture. */
export function splitArticle(text: string): string[] {
  const article = toArticle(text, 'en');
  const nothing = { sentences: [], entities: [], quotes: [], dates: [], events: [], brief: [] };
  const found = sentences.run({ ...nothing, article, pack: en, resources: {} }).sentences ?? [];
  return found
    .map(({ start, end }) => text.slice(start, end))
    .map((sentence) => sentence.slice(datelineLength(sentence)))
    .filter((sentence) => sentence !== '' && !isFurniture(sentence))
    .slice(0, 200);
}
