import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note } from '../../lib/model/note.ts';
import './lost-notes.css';

export interface LostNotesProps {
  readonly notes: readonly Note[];
  readonly viewOf: (note: Note, onAttach: (note: Note) => unknown) => ComponentChildren;
  /** Attaches a note to what is selected; false where nothing is. */
  readonly onAttach: (note: Note) => Promise<boolean>;
}

/** Notes whose words are not in the article anymore: kept, with a way to attach them again. */
export function LostNotes({ notes, viewOf, onAttach }: LostNotesProps) {
  const [nothingSelected, setNothingSelected] = useState(false);
  const attach = async (note: Note) => setNothingSelected(!(await onAttach(note)));
  return (
    <section class="lost-notes" aria-labelledby="lost-notes">
      <h2 id="lost-notes">{i18n.t('notes.lost', notes.length)}</h2>
      <p>{i18n.t('notes.lostHint')}</p>
      <p role="status">{nothingSelected && i18n.t('notes.nothingSelected')}</p>
      <ul aria-labelledby="lost-notes">{notes.map((note) => viewOf(note, attach))}</ul>
    </section>
  );
}
