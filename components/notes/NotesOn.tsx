import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NoteSubject } from '../../lib/state/note-targets.ts';
import type { NotesInPlace, ShownNote } from '../../lib/state/notes-in-place.ts';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { Button } from '../ui/Button.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteItem, useFocusAfter } from './NoteItem.tsx';
import './notes-on.css';

export interface NotesOnProps {
  readonly subject: NoteSubject;
  /** Absent where no notes are taken. */
  readonly notes?: NotesInPlace;
  /** What it is, for screen readers. */
  readonly of: string;
  /** Shows a sign instead of a word, where there is little room. */
  readonly asSign?: boolean;
  /** Opens the article that a note was written on. */
  readonly onOpen?: (url: string) => unknown;
}

/** The notes on something, and the way to write one: the control and what stands below, each to be put where it fits. */
export function useNotesOn({ subject, notes, of, asSign, onOpen }: NotesOnProps): {
  control: VNode | undefined;
  answer: VNode | undefined;
} {
  const control = useRef<HTMLSpanElement>(null);
  const draft = notes?.draftOn(subject);
  const shown = notes?.on(subject) ?? [];
  useFocusAfter(draft !== undefined, control.current);
  if (!notes) return { control: undefined, answer: undefined };
  const label = i18n.t('notes.noteOn', [of]);
  const begin = () => notes.begin(subject);
  return {
    control: (
      <span ref={control}>
        {asSign ? (
          <Button look="quiet" icon="note" label={label} onClick={begin} />
        ) : (
          <Button look="quiet" label={label} onClick={begin}>
            {i18n.t('notes.note')}
          </Button>
        )}
      </span>
    ),
    answer:
      draft || shown.length > 0 ? (
        <div class="notes-on">
          {draft && <NoteEditor draft={draft} inPlace desk={notes.desk} />}
          {shown.length > 0 && (
            <ul aria-label={i18n.t('notes.on', [of])}>
              {shown.map((each) => (
                <NoteItem
                  key={each.note.id}
                  inPlace
                  note={each.note}
                  desk={notes.desk}
                  onEdit={(note) => notes.edit(note)}
                >
                  <From shown={each} onOpen={onOpen} />
                </NoteItem>
              ))}
            </ul>
          )}
        </div>
      ) : undefined,
  };
}

/** The other article that a note was written on. */
export function From({
  shown: { from },
  onOpen,
}: { readonly shown: ShownNote } & Pick<NotesOnProps, 'onOpen'>) {
  if (!from) return null;
  return (
    <span class="note-from">
      <ArticleLink url={from.url} onOpen={() => onOpen?.(from.url)}>
        {from.title}
      </ArticleLink>
    </span>
  );
}
