import { i18n } from '#i18n';
import type { Article } from '../../lib/model/article.ts';
import { dayAndMinutes, sourceOf } from './article-line.ts';
import { useOrigins } from './Origins.tsx';
import './page-header.css';

/**
 * The head of an article as a newspaper sets it: outlet and section, date and minutes, headline; on request, where they
 * were read. A compact one has no room for that.
 */
export function PageHeader({
  article,
  compact = false,
}: {
  readonly article: Article;
  readonly compact?: boolean;
}) {
  const origins = useOrigins(article);
  return (
    <header class={compact ? 'page-header page-header-compact' : 'page-header'}>
      <div class="page-line">
        <span class="page-source" dir="auto">
          <b>{sourceOf(article)}</b>
          {article.section && <span> · {article.section}</span>}
        </span>
        <span class="page-when">
          {dayAndMinutes(article)}
          {!compact && origins.control && <> · {origins.control}</>}
        </span>
      </div>
      <h1 dir="auto" lang={article.lang}>
        {article.title}
      </h1>
      {!compact && origins.answer}
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
