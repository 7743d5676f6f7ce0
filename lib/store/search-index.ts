import type { Article } from '../model/article.ts';
import type { Note } from '../model/note.ts';
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

/** The words by which a note is found: its own and its tags. */
export function noteWords({ body, tags }: Pick<Note, 'body' | 'tags'>): readonly string[] {
  return searchWords([body, ...tags].join('\n'));
}
