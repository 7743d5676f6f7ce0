import type { TimelineEvent } from '../../model/analysis.ts';
import type { ArchivedArticle } from '../../model/archive.ts';
import { toDateParts } from '../date-parts.ts';
import { eventsOf, type Linked } from '../findings.ts';
import type { ExportFormat, ExportWords } from '../format.ts';
import { escapeHtml, toHtmlLink } from '../html-text.ts';

/** For timelines on web pages: what happened, as TimelineJS reads it. */
export const timelineJs: ExportFormat = {
  id: 'timelineJs',
  extension: 'json',
  mime: 'application/json',
  fileWord: 'timeline',
  head: ({ words }) => {
    const title = { text: { headline: escapeHtml(words.library) } };
    return `{"title":${JSON.stringify(title)},"events":[\n`;
  },
  article: (archived, { words }) =>
    eventsOf(archived)
      .flatMap((event, index) => toSlide(event, index, archived, words))
      .map((slide) => JSON.stringify(slide))
      .join(',\n'),
  between: ',\n',
  foot: () => '\n]}\n',
};

/** TimelineJS takes words for HTML, so they are written as that. */
function toSlide(
  { found, words: told, link }: Linked<TimelineEvent>,
  index: number,
  { saved }: ArchivedArticle,
  words: ExportWords,
) {
  const start = toDateParts(found.date);
  if (!start) return [];
  const source = [saved.title, saved.siteName ?? ''].filter((each) => each !== '').map(escapeHtml);
  return [
    {
      unique_id: `${saved.id}-${index}`,
      start_date: start,
      text: {
        headline: escapeHtml(told),
        text: `<p>${[...source, toHtmlLink(words.inArticle, link)].join(' · ')}</p>`,
      },
    },
  ];
}
