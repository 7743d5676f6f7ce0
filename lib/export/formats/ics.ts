import type { TimelineEvent } from '../../model/analysis.ts';
import type { ArchivedArticle } from '../../model/archive.ts';
import { type DateParts, padded, toDateParts } from '../date-parts.ts';
import { eventsOf, type Linked } from '../findings.ts';
import type { ExportContext, ExportFormat } from '../format.ts';
import { toIcsLine, toIcsText } from '../ics-text.ts';

/** For calendars (RFC 5545): what happened, on its day; what is dated by month or year takes all of it. */
export const ics: ExportFormat = {
  id: 'ics',
  extension: 'ics',
  mime: 'text/calendar',
  fileWord: 'calendar',
  head: () =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Newsthread//Newsthread//EN'].map(toIcsLine).join(''),
  article: (archived, context) =>
    eventsOf(archived)
      .map((event, index) => toEvent(event, index, archived, context))
      .join(''),
  foot: () => toIcsLine('END:VCALENDAR'),
};

function toEvent(
  { found, words, link }: Linked<TimelineEvent>,
  index: number,
  { saved }: ArchivedArticle,
  { exportedAt }: ExportContext,
): string {
  const parts = toDateParts(found.date);
  if (!parts) return '';
  const lines = [
    'BEGIN:VEVENT',
    `UID:${saved.id}-${index}@newsthread`,
    `DTSTAMP:${exportedAt.replace(/\.\d+/u, '').replace(/[-:]/gu, '')}`,
    ...toSpan(parts),
    `SUMMARY:${toIcsText(words)}`,
    `DESCRIPTION:${toIcsText([saved.title, saved.siteName ?? '', link].filter((each) => each !== '').join('\n'))}`,
    `URL:${link}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
  return lines.map(toIcsLine).join('');
}

/** Hours are those of the place where it happened, so they have no time zone. The end is the day after the last. */
function toSpan({ year, month, day, hour, minute }: DateParts): string[] {
  if (hour !== undefined && day !== undefined && month !== undefined)
    return [
      `DTSTART:${padded(year, 4)}${padded(month)}${padded(day)}T${padded(hour)}${padded(minute ?? 0)}00`,
    ];
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const end =
    day !== undefined
      ? Date.UTC(year, (month ?? 1) - 1, day + 1)
      : month !== undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
  return [`DTSTART;VALUE=DATE:${toIcsDay(first)}`, `DTEND;VALUE=DATE:${toIcsDay(end)}`];
}

function toIcsDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
}
