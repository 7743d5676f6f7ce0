import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';
import type { Correction } from './correction.ts';

/** Made from the canonical address, so that one article is one wherever it was opened. */
export type ArticleId = string & { readonly articleId?: true };

/** An article as the library lists it. Its text lies apart. */
export interface SavedArticle extends Omit<Article, 'text' | 'blocks' | 'asides' | 'posts'> {
  readonly id: ArticleId;
  /** SHA-256 of the text, hexadecimal: equal means that nothing is to be analyzed again. */
  readonly textHash: string;
  /** ISO 8601 in UTC. */
  readonly firstReadAt: string;
  readonly lastReadAt: string;
  readonly counts: { readonly people: number; readonly quotes: number; readonly dates: number };
  /** Absent: the article's language is not supported, nothing was analyzed. */
  readonly analyzedLang?: string;
  /** Of the text only what was quoted and who was named is left, in its place. */
  readonly textForgotten?: true;
}

/** One article with all that was found in it: what sidebar and popup show. */
export interface Reading {
  readonly saved: SavedArticle;
  readonly article: Article;
  readonly analysis: Analysis;
  /** What the reader corrected in it; absent where that was nothing. */
  readonly corrections?: readonly Correction[];
}
