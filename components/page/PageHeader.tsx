import { i18n } from '#i18n';
import type { Article } from '../../lib/model/article.ts';
import { dayAndMinutes, sourceOf } from './article-line.ts';
import './page-header.css';

/** The head of an article as a newspaper sets it: outlet and section, date and minutes, headline. */
export function PageHeader({
  article,
  compact = false,
}: {
  readonly article: Article;
  readonly compact?: boolean;
}) {
  return (
    <header class={compact ? 'page-header page-header-compact' : 'page-header'}>
      <div class="page-line">
        <span class="page-source" dir="auto">
          <b>{sourceOf(article)}</b>
          {article.section && <span> · {article.section}</span>}
        </span>
        <span class="page-when">{dayAndMinutes(article)}</span>
      </div>
      <h1 dir="auto" lang={article.lang}>
        {article.title}
      </h1>
      <AccessNote access={article.access} />
    </header>
  );
}

function AccessNote({ access }: Pick<Article, 'access'>) {
  if (access === 'full') return null;
  return (
    <p class="page-access">
      {access === 'paywalled' ? i18n.t('sidebar.paywalled') : i18n.t('sidebar.partial')}
    </p>
  );
}
