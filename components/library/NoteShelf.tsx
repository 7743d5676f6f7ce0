import { i18n } from '#i18n';
import type { Shelf } from '../../lib/state/library.ts';
import { Found, nothingText } from './Found.tsx';
import { NoteList } from './NoteList.tsx';

/** All notes, or those that were found, the newest first. */
export function NoteShelf({ shelf }: { readonly shelf: Shelf }) {
  const found = shelf.lists.notes.value;
  if (!found) return null; // as for the articles
  const { notes, count } = found;
  const nothing = shelf.isSearching.value ? nothingText(shelf) : i18n.t('story.noNotes');
  const some = shelf.isSearching.value ? i18n.t('library.foundNotes', count) : i18n.t('library.notes', count);
  return (
    <Found
      shelf={shelf}
      status={count === 0 ? nothing : some}
      rows=".note-list > li"
      more={notes.length < count}
    >
      <NoteList notes={notes} desk={shelf.desk} onOpen={(article) => shelf.open(article)} />
    </Found>
  );
}
