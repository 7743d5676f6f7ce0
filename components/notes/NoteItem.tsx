import { useEffect, useRef } from 'preact/hooks';
import type { NoteDesk } from '../../lib/state/note-desk.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteView, type NoteViewProps } from './NoteView.tsx';

export interface NoteItemProps extends Omit<NoteViewProps, 'texts' | 'onEdit' | 'onRemove'> {
  readonly desk: NoteDesk;
  /** Instead of editing it where it stands, and no more. */
  readonly onEdit?: NoteViewProps['onEdit'];
}

/** A note in a list: what it says, or, while it is being changed, its editor in the same place. */
export function NoteItem({ desk, onEdit = (note) => desk.edit(note), ...view }: NoteItemProps) {
  const written = desk.written.value;
  const editing = written?.noteId === view.note.id;
  const item = useRef<HTMLLIElement>(null);
  useFocusAfter(editing, item.current);
  const pointed = desk.pointed.value === view.note.id;
  useEffect(() => {
    if (pointed) item.current?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);
  return (
    <li class={pointed ? 'note note-pointed' : 'note'} ref={item}>
      {editing ? (
        <NoteEditor draft={written} inPlace={view.inPlace} desk={desk} />
      ) : (
        <NoteView {...view} texts={desk.texts} onEdit={onEdit} onRemove={(note) => desk.remove(note)} />
      )}
    </li>
  );
}

/** Where an editor has closed that had the focus, it goes on with the first button of the place. */
export function useFocusAfter(editing: boolean, place: HTMLElement | null): void {
  const before = useRef(editing);
  useEffect(() => {
    const closed = before.current && !editing;
    before.current = editing;
    const { activeElement, body } = place?.ownerDocument ?? {};
    if (closed && (!activeElement || activeElement === body)) place?.querySelector('button')?.focus();
  }, [editing, place]);
}
