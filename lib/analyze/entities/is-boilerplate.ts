import type { Article } from '../../model/article.ts';
import { isCredit } from '../furniture.ts';

/** Words that join authors and outlet in a byline. */
const JOINS = /\b(?:by|and|for|from|of|in|the|with)\b/giu;

/**
 * Whether a sentence names only who made the page: a credit, or nothing but the page's own authors and its own name.
 * They are of the cast only where the news is about them.
 */
export function isBoilerplate(
  sentence: string,
  { authors, siteName }: Pick<Article, 'authors' | 'siteName'>,
): boolean {
  if (isCredit(sentence)) return true;
  const makers = [...authors, ...(siteName === undefined ? [] : [siteName, siteName.replace(/^The /u, '')])];
  const rest = makers
    .filter((name) => name.trim() !== '')
    .reduce((left, name) => left.replaceAll(name, ' '), sentence);
  return rest !== sentence && !/[\p{L}\p{N}]/u.test(rest.replace(JOINS, ' '));
}
