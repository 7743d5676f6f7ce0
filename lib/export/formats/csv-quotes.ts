import { BYTE_ORDER_MARK, toCsvRow } from '../csv-text.ts';
import { quotesOf } from '../findings.ts';
import type { ExportFormat } from '../format.ts';

/** For spreadsheets: who said what, where. */
export const csvQuotes: ExportFormat = {
  id: 'csvQuotes',
  extension: 'csv',
  mime: 'text/csv',
  fileWord: 'quotes',
  head: () =>
    `${BYTE_ORDER_MARK}${toCsvRow(['speaker', 'quote', 'kind', 'confidence', 'title', 'outlet', 'published', 'link'])}`,
  article: (archived) =>
    quotesOf(archived)
      .map(({ found: { speaker, kind, confidence }, words, link }) => {
        const { title, siteName, publishedAt } = archived.saved;
        return toCsvRow([speaker?.name, words, kind, confidence, title, siteName, publishedAt, link]);
      })
      .join(''),
};
