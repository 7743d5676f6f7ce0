import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { isOnWords, type Note } from '../../lib/model/note.ts';
import type { NoteTexts } from '../../lib/state/note-desk.ts';
import { painted } from '../../lib/state/paints.ts';
import type { Anchor } from '../../lib/state/placed-notes.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { formatMoment } from '../ui/dates.ts';
import { NoteAbout } from './NoteAbout.tsx';
import { NoteBody } from './NoteBody.tsx';
import './note-view.css';

export interface NoteViewProps {
  readonly note: Note;
  readonly texts: NoteTexts;
  /** Absent where there is no page to point at. */
  readonly pointing?: Pointing;
  /** Where its words stand in the page now. */
  readonly place?: Anchor;
  /** Whether what it is about stands beside it. */
  readonly inPlace?: boolean;
  /** What is to be known of it besides. */
  readonly children?: ComponentChildren;
  readonly onEdit: (note: Note) => unknown;
  readonly onRemove: (note: Note) => unknown;
  /** Attaches it to what is selected in the page; for a note whose words are gone. */
  readonly onAttach?: (note: Note) => unknown;
}

/** One note: the words that it is about, the reader's own, tags and time. */
export function NoteView(props: NoteViewProps) {
  const { note, inPlace, children, onEdit, onRemove, onAttach } = props;
  return (
    <>
      {!inPlace && <PlacedAbout {...props} />}
      <NoteBody body={note.body} texts={props.texts} />
      <div class="meta">
        {note.tags.map((tag) => (
          <Chip key={tag}>#{tag}</Chip>
        ))}
        <time dateTime={note.updatedAt}>
          {formatMoment(note.updatedAt)}
          {note.updatedAt !== note.createdAt && ` · ${i18n.t('notes.edited')}`}
        </time>
        {children}
        <span class="note-tools">
          {onAttach && (
            <Button label={i18n.t('notes.attachOf', [note.body])} onClick={() => onAttach(note)}>
              {i18n.t('notes.attach')}
            </Button>
          )}
          <Button look="quiet" onClick={() => onEdit(note)}>
            {i18n.t('notes.edit')}
          </Button>
          <Button look="quiet" onClick={() => onRemove(note)}>
            {i18n.t('notes.delete')}
          </Button>
        </span>
      </div>
    </>
  );
}

/** What it is about, with the way to its words. */
function PlacedAbout({
  note: { target },
  pointing,
  place,
}: Pick<NoteViewProps, 'note' | 'pointing' | 'place'>) {
  const words =
    pointing && place && isOnWords(target) ? (
      <Reveal spans={painted([place], 'note')} pointing={pointing}>
        {target.quote.exact}
      </Reveal>
    ) : undefined;
  return (
    <>
      <NoteAbout target={target} words={words} />
      {place?.how === 'approximate' && <p class="meta">{i18n.t('notes.alike')}</p>}
    </>
  );
}
