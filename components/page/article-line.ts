import { i18n } from '#i18n';
import { type Article, minutesToRead } from '../../lib/model/article.ts';
import { hostOf } from '../../lib/state/page-view.ts';
import { formatDay } from '../ui/dates.ts';

type Line = Pick<Article, 'siteName' | 'canonicalUrl' | 'section' | 'publishedAt' | 'wordCount'>;

/** Who published an article: the name that the page gives itself, or its host. */
export function sourceOf({ siteName, canonicalUrl }: Pick<Line, 'siteName' | 'canonicalUrl'>): string {
  return siteName ?? hostOf(canonicalUrl)?.replace(/^www\./u, '') ?? canonicalUrl;
}

/** The day of publication and the minutes to read; an article without a date has the minutes alone. */
export function dayAndMinutes({ publishedAt, wordCount }: Line): string {
  const minutes = i18n.t('common.minutes', [minutesToRead(wordCount)]);
  return publishedAt === undefined ? minutes : `${formatDay(publishedAt)} · ${minutes}`;
}
