import { i18n } from '#i18n';
import type { Note } from '../../lib/model/note.ts';
import { painted } from '../../lib/state/paints.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { formatMoment } from '../ui/dates.ts';
import './note-view.css';

export interface NoteViewProps {
  readonly note: Note;
  /** Absent where there is no page to point at. */
  readonly pointing?: Pointing;
  readonly onEdit: (note: Note) => unknown;
  readonly onRemove: (note: Note) => unknown;
}

/** One note: the words that it is about, the reader's own, tags and time. */
export function NoteView({ note, pointing, onEdit, onRemove }: NoteViewProps) {
  return (
    <li class="note">
      <NoteWords note={note} pointing={pointing} />
      <p class="note-body" dir="auto">
        {note.body}
      </p>
      <div class="meta">
        {note.tags.map((tag) => (
          <Chip key={tag}>#{tag}</Chip>
        ))}
        <time dateTime={note.updatedAt}>
          {formatMoment(note.updatedAt)}
          {note.updatedAt !== note.createdAt && ` · ${i18n.t('notes.edited')}`}
        </time>
        <span class="space" />
        <Button look="quiet" onClick={() => onEdit(note)}>
          {i18n.t('notes.edit')}
        </Button>
        <Button look="quiet" onClick={() => onRemove(note)}>
          {i18n.t('notes.delete')}
        </Button>
      </div>
    </li>
  );
}

function NoteWords({ note: { target }, pointing }: Pick<NoteViewProps, 'note' | 'pointing'>) {
  if (target.kind === 'article') return null;
  const { quote, position } = target;
  return (
    <blockquote class="note-words" dir="auto">
      {pointing && position ? (
        <Reveal spans={painted([position], 'note')} pointing={pointing}>
          {quote.exact}
        </Reveal>
      ) : (
        quote.exact
      )}
    </blockquote>
  );
}
