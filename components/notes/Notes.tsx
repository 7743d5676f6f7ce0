import { i18n } from '#i18n';
import type { Note, NoteId } from '../../lib/model/note.ts';
import type { NoteDesk } from '../../lib/state/note-desk.ts';
import type { NotePlace } from '../../lib/state/placed-notes.ts';
import type { Pointing } from '../finding/Reveal.tsx';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LostNotes } from './LostNotes.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import './notes.css';
import { NoteItem } from './NoteItem.tsx';

export interface NotesProps {
  readonly desk: NoteDesk;
  /** Absent, as all below, where there is no page. */
  readonly pointing?: Pointing;
  /** Where the words of each note stand now. */
  readonly places?: ReadonlyMap<NoteId, NotePlace>;
  /** Attaches a note to what is selected; false where nothing is. */
  readonly onAttach?: (note: Note) => Promise<boolean>;
}

/** The notes on one article, the newest first, and the one that is being written; apart those whose words are gone. */
export function Notes({ desk, pointing, places = new Map(), onAttach }: NotesProps) {
  const draft = desk.draft.value;
  const notes = desk.notes.value;
  const isNew = draft && !notes.some(({ id }) => id === draft.noteId);
  const lost = notes.filter(({ id }) => places.get(id) === 'lost');
  const there = notes.filter(({ id }) => places.get(id) !== 'lost');
  const problem = draft ? undefined : desk.problem.value;
  const viewOf = (note: Note, attach?: (note: Note) => unknown) => {
    const place = places.get(note.id);
    return (
      <NoteItem
        key={note.id}
        note={note}
        desk={desk}
        pointing={pointing}
        place={place === 'lost' ? undefined : place}
        onAttach={attach}
      />
    );
  };
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
      {isNew && <NoteEditor draft={draft} desk={desk} />}
      <ul aria-label={i18n.t('notes.listLabel')} hidden={there.length === 0}>
        {there.map((note) => viewOf(note))}
      </ul>
      {onAttach && lost.length > 0 && <LostNotes notes={lost} viewOf={viewOf} onAttach={onAttach} />}
    </div>
  );
}
