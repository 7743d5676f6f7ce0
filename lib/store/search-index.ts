import type { Article } from '../model/article.ts';
import { searchWords } from './search-words.ts';

/** What of an article can be sought. */
type Sought = Pick<
  Article,
  'title' | 'standfirst' | 'authors' | 'siteName' | 'canonicalUrl' | 'text' | 'asides'
>;

/** The words by which an article is found: of its text, with all quotes, its head and its address. */
export function articleWords({
  title,
  standfirst = '',
  authors,
  siteName = '',
  canonicalUrl,
  text,
  asides = [],
}: Sought): readonly string[] {
  const captions = asides.map((aside) => aside.text);
  return searchWords([title, standfirst, ...authors, siteName, canonicalUrl, text, ...captions].join('\n'));
}

/** The words by which a note is found; its tags are among them. */
export function noteWords(body: string): readonly string[] {
  return searchWords(body);
}
