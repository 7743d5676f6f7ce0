import { analyze } from '../../../lib/analyze/analyze.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { Reading } from '../../../lib/model/library.ts';
import { articleOf } from '../../support/article.ts';

/** A reading of a text, analyzed by the product's own analysis. */
export function readingOf(
  id: string,
  text: string,
  rest: Partial<Article> & { readAt?: string } = {},
): Reading {
  const { readAt = '2021-06-20T08:00:00.000Z', ...facts } = rest;
  const article = articleOf(text, { title: `Title of ${id}`, publishedAt: '2021-06-18', ...facts });
  const { text: _text, blocks: _blocks, ...listed } = article;
  return {
    article,
    analysis: analyze(article),
    saved: {
      ...listed,
      id,
      textHash: id,
      firstReadAt: readAt,
      lastReadAt: readAt,
      counts: { people: 0, quotes: 0, dates: 0 },
      analyzedLang: 'en',
    },
  };
}
