import { BYTE_ORDER_MARK, toCsvRow } from '../csv-text.ts';
import { eventsOf } from '../findings.ts';
import type { ExportFormat } from '../format.ts';

/** For spreadsheets: what happened when, where it is told. */
export const csvEvents: ExportFormat = {
  id: 'csvEvents',
  extension: 'csv',
  mime: 'text/csv',
  fileWord: 'dates',
  head: () =>
    `${BYTE_ORDER_MARK}${toCsvRow(['date', 'grain', 'sentence', 'confidence', 'title', 'outlet', 'published', 'link'])}`,
  article: (archived) =>
    eventsOf(archived)
      .map(({ found: { date, grain, confidence }, words, link }) => {
        const { title, siteName, publishedAt } = archived.saved;
        return toCsvRow([date, grain, words, confidence, title, siteName, publishedAt, link]);
      })
      .join(''),
};
