import { isOnWords, type NoteTarget } from '../../model/note.ts';
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
    `${BYTE_ORDER_MARK}${toCsvRow(['note', 'tags', 'about', 'words', 'created', 'changed', 'title', 'outlet', 'link'])}`,
  article: (archived) =>
    archived.notes
      .map((note) => {
        const { body, tags, target, createdAt, updatedAt } = note;
        const [about, words] = aboutOf(target);
        const { title, siteName } = archived.saved;
        const link = linkOfNote(note, archived);
        return toCsvRow([body, tags.join(' '), about, words, createdAt, updatedAt, title, siteName, link]);
      })
      .join(''),
};

/** The kind of what a note is about, and its words or its name. */
function aboutOf(target: NoteTarget): readonly [string, string | undefined] {
  if (target.kind === 'entity') return [target.entity.kind, target.entity.name];
  return [target.kind, isOnWords(target) ? target.quote.exact : undefined];
}
