import { i18n } from '#i18n';
import type { SavedArticle } from '../../lib/model/library.ts';
import { sourceOf } from '../page/article-line.ts';
import { Section } from '../ui/Section.tsx';
import './recent.css';

export interface RecentProps {
  readonly articles: readonly SavedArticle[];
  readonly onOpen: (article: SavedArticle) => unknown;
}

/** The articles read lately, where the page itself is none. */
export function Recent({ articles, onOpen }: RecentProps) {
  return (
    <Section title={i18n.t('popup.recent')}>
      {articles.length === 0 ? (
        <p class="meta">{i18n.t('popup.noRecent')}</p>
      ) : (
        <ul class="recent">
          {articles.map((article) => (
            <li key={article.id}>
              <button type="button" class="recent-open" onClick={() => void onOpen(article)}>
                <span class="recent-title" dir="auto">
                  {article.title}
                </span>
                <span class="recent-source" dir="auto">
                  {sourceOf(article)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
