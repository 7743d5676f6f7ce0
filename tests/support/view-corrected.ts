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

const FOUND = new Map(FERRY.analysis.entities.map((entity) => [entity.name, entity]));

/** The words by which one of the cast is found again. */
function wordsOf(name: string) {
  const [place] = FOUND.get(name)?.mentions ?? [];
  if (!place) throw new Error(`nobody is called ${name}`);
  return selectText(FERRY.article.text, place);
}

const common = { articleUrl: FERRY.article.canonicalUrl, at: '2025-03-07T09:00:00.000Z' };

/** An article of which the reader set the cast right: one renamed, two merged, one hidden, one that is no name. */
export const CAST_SET_RIGHT = {
  ...FERRY,
  corrections: [
    {
      ...common,
      id: 'r',
      kind: 'renameEntity' as const,
      target: wordsOf('Petra Lindqvist'),
      from: 'Petra Lindqvist',
      to: 'Petra Ö. Lindqvist',
    },
    {
      ...common,
      id: 'm',
      kind: 'mergeEntity' as const,
      target: wordsOf('Kestrel Bay Harbor Board'),
      to: wordsOf('Northline Ferries'),
    },
    { ...common, id: 'h', kind: 'hideEntity' as const, target: wordsOf('Aldersund') },
    { ...common, id: 'n', kind: 'noEntity' as const, target: wordsOf('Sandvik') },
  ],
};
