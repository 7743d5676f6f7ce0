import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Meeting, MetElsewhere } from '../../lib/model/met-elsewhere.ts';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { sourceOf } from '../page/article-line.ts';
import { formatDay } from '../ui/dates.ts';
import { useOpener } from '../ui/Opener.tsx';
import './met-elsewhere.css';

/** Opens the article at an address. */
export type OpenUrl = (url: string) => unknown;

export interface MetElsewhereProps {
  /** Absent where they were met here alone. */
  readonly met?: MetElsewhere;
  /** When this article was first read; ISO 8601. */
  readonly readAt: string;
  /** Whom it is about, for screen readers. */
  readonly of: string;
  readonly onOpen: OpenUrl;
}

/** In how many articles one of the cast was met, and which, one click away; nothing where that is this one alone. */
export function useMetElsewhere({ met, readAt, of, onOpen }: MetElsewhereProps): {
  control: VNode | undefined;
  answer: VNode | undefined;
} {
  const count = (met?.meetings.length ?? 0) + 1;
  const word = met?.more ? i18n.t('cast.seenInMore', [count - 1]) : i18n.t('cast.seenIn', count);
  const { control, open, id } = useOpener({ word, of });
  if (!met) return { control: undefined, answer: undefined };
  const days = [readAt, ...met.meetings.map(({ saved }) => saved.firstReadAt)].sort();
  const answer = open ? (
    <div class="met" id={id}>
      <p class="meta">
        <span>{i18n.t('cast.firstMet', [formatDay(days[0] ?? readAt)])}</span>
        <span>{i18n.t('cast.lastMet', [formatDay(days.at(-1) ?? readAt)])}</span>
      </p>
      <ul>
        {met.meetings.map((meeting) => (
          <li key={meeting.saved.id}>
            <Met meeting={meeting} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </div>
  ) : undefined;
  return { control, answer };
}

/** What an article calls somebody, which article, and when. */
function Met({ meeting: { saved, roles }, onOpen }: { readonly meeting: Meeting; readonly onOpen: OpenUrl }) {
  const date = saved.publishedAt ?? saved.firstReadAt;
  return (
    <>
      <ArticleLink url={saved.url} lang={saved.lang} onOpen={() => onOpen(saved.url)}>
        {saved.title}
      </ArticleLink>
      <p class="meta">
        <span dir="auto">{sourceOf(saved)}</span>
        <time dateTime={date}>{formatDay(date)}</time>
        {roles.length > 0 && (
          <span lang={saved.lang} dir="auto">
            {roles.map((role) => i18n.t('cast.wasCalled', [role])).join(' · ')}
          </span>
        )}
      </p>
    </>
  );
}
