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
  return (
    <Found
      shelf={shelf}
      status={count === 0 ? nothing : i18n.t('library.foundNotes', count)}
      rows=".note-list > li"
      more={notes.length < count}
    >
      <NoteList notes={notes} desk={shelf.desk} onOpen={(article) => shelf.open(article)} />
    </Found>
  );
}
