import { i18n } from '#i18n';
import { type Article, minutesToRead } from '../../lib/model/article.ts';
import { outletOf } from '../../lib/model/outlet.ts';
import { formatDay } from '../ui/dates.ts';

type Line = Pick<Article, 'publishedAt' | 'wordCount'>;

export { outletOf as sourceOf };

/** The day of publication and the minutes to read; an article without a date has the minutes alone. */
export function dayAndMinutes({ publishedAt, wordCount }: Line): string {
  const minutes = i18n.t('common.minutes', [minutesToRead(wordCount)]);
  return publishedAt === undefined ? minutes : `${formatDay(publishedAt)} · ${minutes}`;
}
