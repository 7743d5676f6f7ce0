import { i18n } from '#i18n';
import type { NoteDesk } from '../../lib/state/notes.ts';
import type { Pointing } from '../finding/Reveal.tsx';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import './notes.css';
import { NoteView } from './NoteView.tsx';

export interface NotesProps {
  readonly desk: NoteDesk;
  readonly pointing?: Pointing;
}

/** The notes on one article, the newest first, and the one that is being written. */
export function Notes({ desk, pointing }: NotesProps) {
  const draft = desk.draft.value;
  const notes = desk.notes.value.filter((note) => note.id !== draft?.noteId);
  const problem = draft ? undefined : desk.problem.value;
  if (!draft && !problem && notes.length === 0)
    return (
      <EmptyState>
        <p>{i18n.t('notes.none')}</p>
        <p>{i18n.t('notes.noneHint')}</p>
      </EmptyState>
    );
  return (
    <div class="notes">
      {problem && <ProblemNotice problem={problem} />}
      {draft && <NoteEditor draft={draft} desk={desk} />}
      <ul aria-label={i18n.t('notes.listLabel')} hidden={notes.length === 0}>
        {notes.map((note) => (
          <NoteView
            key={note.id}
            note={note}
            pointing={pointing}
            onEdit={(it) => desk.edit(it)}
            onRemove={(it) => desk.remove(it)}
          />
        ))}
      </ul>
    </div>
  );
}
