import { i18n } from '#i18n';
import type { Verdict } from '../../lib/model/article.ts';
import { reasonText } from '../finding/reason-text.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import './not-article.css';

export interface NotArticleProps {
  readonly verdict: Verdict;
  readonly onRead: () => unknown;
}

/** A page that is no article: why it seems so, and the way to overrule it. */
export function NotArticle({ verdict, onRead }: NotArticleProps) {
  return (
    <EmptyState
      title={i18n.t('state.notArticleTitle')}
      actions={<Button onClick={onRead}>{i18n.t('state.notArticleAction')}</Button>}
    >
      {verdict.reasons.length > 0 && (
        <ul class="not-article-reasons" aria-label={i18n.t('state.notArticleWhy')}>
          {verdict.reasons.map((reason) => (
            <li key={reason.code}>{reasonText(reason)}</li>
          ))}
        </ul>
      )}
    </EmptyState>
  );
}
