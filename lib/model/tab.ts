import type { Verdict } from './article.ts';
import type { ArticleId } from './library.ts';
import type { Problem } from './result.ts';

/** A page in a tab. `run` names the attempt at reading it; `anyway`: because the reader asked for it. */
interface Attempt {
  readonly url: string;
  readonly run: string;
  readonly anyway?: boolean;
}

/** What is known of a tab's page. Kept in session storage by the background, read by popup and sidebar. */
export type TabState = Attempt &
  (
    | { readonly status: 'reading' }
    | { readonly status: 'article'; readonly articleId: ArticleId }
    | { readonly status: 'notArticle'; readonly verdict: Verdict }
    | { readonly status: 'failed'; readonly problem: Problem }
  );
