import { selectText } from '../../lib/model/text-selector.ts';
import { FERRY } from '../fixtures/readings.ts';

/** An article of which the reader said that somebody else spoke, and nobody in particular. */
export const CORRECTED = {
  ...FERRY,
  corrections: FERRY.analysis.quotes.slice(2, 4).map((quote, index) => ({
    id: `c${index}`,
    kind: 'quoteSpeaker' as const,
    articleUrl: FERRY.article.canonicalUrl,
    target: selectText(FERRY.article.text, quote),
    to: index === 0 ? 'Ingeborg Aasen-Delacroix' : undefined,
    at: `2025-03-0${index + 7}`,
  })),
};
