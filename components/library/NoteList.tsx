import type { ListedNote } from '../../lib/model/shelf.ts';
import type { NoteDesk } from '../../lib/state/note-desk.ts';
import { NoteItem } from '../notes/NoteItem.tsx';
import { From } from '../notes/NotesOn.tsx';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';

export interface NoteListProps {
  readonly notes: readonly ListedNote[];
  readonly desk: NoteDesk;
  readonly onOpen: (article: { readonly url: string }) => unknown;
}

/** Notes on several articles, each with the one that it was written on; they are changed where they stand. */
export function NoteList({ notes, desk, onOpen }: NoteListProps) {
  const problem = desk.written.value ? undefined : desk.problem.value;
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <ul class="note-list">
        {notes.map(({ note, article }) => (
          <NoteItem key={note.id} note={note} desk={desk}>
            <From shown={{ note, from: article }} onOpen={(url) => onOpen({ url })} />
          </NoteItem>
        ))}
      </ul>
    </>
  );
}
