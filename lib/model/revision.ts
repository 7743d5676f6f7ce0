import type { Article } from './article.ts';

/** What an article said when it was read before. */
export interface Revision extends Pick<Article, 'title' | 'text' | 'access' | 'modifiedAt'> {
  /** When it was last read like this, ISO 8601 in UTC. */
  readonly readAt: string;
  readonly quotes: readonly RevisedQuote[];
}

/** A quote as it stood, and under whose name. */
export interface RevisedQuote {
  readonly text: string;
  readonly speaker?: string;
}
