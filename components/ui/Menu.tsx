import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import './menu.css';

export interface MenuProps<Id extends string> {
  readonly label: string;
  /** What a screen reader says of the list. */
  readonly listLabel: string;
  readonly items: readonly { readonly id: Id; readonly name: string }[];
  readonly onChoose: (id: Id) => unknown;
  readonly look?: 'plain' | 'quiet';
  /** Shows the arrow alone: the label is for screen readers, and for who rests on it. */
  readonly bare?: boolean;
  /** Where the list opens. */
  readonly opens?: 'up' | 'down';
}

/** A button that opens a short list of choices. Escape, or a click elsewhere, closes it. */
export function Menu<Id extends string>(props: MenuProps<Id>) {
  const { label, listLabel, items, onChoose, look = 'plain', opens = 'down', bare } = props;
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => keepInView(list.current), [open]);
  useEffect(() => (open ? closeOutside(place.current, () => setOpen(false)) : undefined), [open]);

  function choose(id: Id) {
    setOpen(false);
    place.current?.querySelector('button')?.focus();
    void onChoose(id);
  }

  return (
    <div class={`menu menu-${opens}`} ref={place}>
      {bare ? (
        <Button look={look} icon="down" label={label} expanded={open} onClick={() => setOpen(!open)} />
      ) : (
        <Button look={look} expanded={open} onClick={() => setOpen(!open)}>
          {label}
          <span aria-hidden="true">▾</span>
        </Button>
      )}
      {open && (
        <ul class="menu-list" ref={list} aria-label={listLabel}>
          {items.map(({ id, name }) => (
            <li key={id}>
              <button type="button" class="menu-item" dir="auto" onClick={() => choose(id)}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const EDGE = 8; // pixels that stay free beside the list

/** Moves the list sideways where it would stick out of the view, whichever way the view is read. */
function keepInView(list: HTMLElement | null): void {
  if (!list) return;
  const { left, right } = list.getBoundingClientRect();
  const { clientWidth } = list.ownerDocument.documentElement;
  const shift = left < EDGE ? EDGE - left : Math.min(0, clientWidth - EDGE - right);
  if (shift !== 0) list.style.translate = `${shift}px`;
}

function closeOutside(place: HTMLElement | null, close: () => void): () => void {
  const document = place?.ownerDocument;
  const onPointer = (event: Event) => {
    if (!event.composedPath().includes(place as EventTarget)) close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
    place?.querySelector('button')?.focus();
  };
  document?.addEventListener('pointerdown', onPointer);
  document?.addEventListener('focusin', onPointer);
  place?.addEventListener('keydown', onKey);
  return () => {
    document?.removeEventListener('pointerdown', onPointer);
    document?.removeEventListener('focusin', onPointer);
    place?.removeEventListener('keydown', onKey);
  };
}
