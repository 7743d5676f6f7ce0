import { BYTE_ORDER_MARK, toCsvRow } from '../csv-text.ts';
import { linkOfNote } from '../findings.ts';
import type { ExportFormat } from '../format.ts';

/** For spreadsheets: the notes, and the words that they are on. */
export const csvNotes: ExportFormat = {
  id: 'csvNotes',
  extension: 'csv',
  mime: 'text/csv',
  fileWord: 'notes',
  head: () =>
    `${BYTE_ORDER_MARK}${toCsvRow(['note', 'tags', 'words', 'created', 'changed', 'title', 'outlet', 'link'])}`,
  article: (archived) =>
    archived.notes
      .map((note) => {
        const { body, tags, target, createdAt, updatedAt } = note;
        const words = target.kind === 'text' ? target.quote.exact : undefined;
        const { title, siteName } = archived.saved;
        const link = linkOfNote(note, archived);
        return toCsvRow([body, tags.join(' '), words, createdAt, updatedAt, title, siteName, link]);
      })
      .join(''),
};
