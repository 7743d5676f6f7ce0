import { i18n } from '#i18n';
import type { PersonPage } from '../../lib/model/person.ts';
import type { NoteDesk } from '../../lib/state/note-desk.ts';
import { NoteItem } from '../notes/NoteItem.tsx';
import { From } from '../notes/NotesOn.tsx';

export interface PersonNotesProps {
  readonly person: PersonPage;
  readonly desk: NoteDesk;
  readonly onOpenUrl: (url: string) => unknown;
}

/** The notes on a person, whichever article they were written on; nothing where there are none. */
export function PersonNotes({ person: { name, notes, articles }, desk, onOpenUrl }: PersonNotesProps) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="person-notes">
      <h3 id="person-notes">{i18n.t('library.notes', notes.length)}</h3>
      <ul aria-label={i18n.t('notes.on', [name])}>
        {notes.map((note) => (
          <NoteItem key={note.id} inPlace note={note} desk={desk}>
            <From
              shown={{ note, from: articles.find(({ saved }) => saved.id === note.target.articleId)?.saved }}
              onOpen={onOpenUrl}
            />
          </NoteItem>
        ))}
      </ul>
    </section>
  );
}
