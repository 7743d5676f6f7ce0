import type { Verdict } from './article.ts';
import type { ArticleId } from './library.ts';
import type { Problem } from './result.ts';

/** What is known of a tab's page. Kept in session storage by the background, read by popup and sidebar. */
export type TabState =
  | { readonly status: 'reading'; readonly url: string; readonly run: string }
  | { readonly status: 'article'; readonly url: string; readonly run: string; readonly articleId: ArticleId }
  | { readonly status: 'notArticle'; readonly url: string; readonly run: string; readonly verdict: Verdict }
  | { readonly status: 'failed'; readonly url: string; readonly run: string; readonly problem: Problem };
