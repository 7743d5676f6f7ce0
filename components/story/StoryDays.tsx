import { i18n } from '#i18n';
import type { ArticleId } from '../../lib/model/library.ts';
import type { DayInBrief } from '../../lib/state/story.ts';
import { formatDay } from '../ui/dates.ts';
import './story-section.css';

export interface StoryDaysProps {
  readonly days: readonly DayInBrief[];
  readonly onOpen: (id: ArticleId) => unknown;
}

/** The story so far, a sentence a day. */
export function StoryDays({ days, onOpen }: StoryDaysProps) {
  if (days.length === 0) return null;
  return (
    <ol class="story-days" aria-label={i18n.t('story.soFar')}>
      {days.map(({ day, articleId, siteName, text }) => (
        <li key={day}>
          <time class="meta" dateTime={day}>
            {formatDay(day)}
          </time>
          <button type="button" class="reveal" dir="auto" onClick={() => void onOpen(articleId)}>
            {text}
          </button>
          {siteName !== undefined && (
            <span class="meta" dir="auto">
              {siteName}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
