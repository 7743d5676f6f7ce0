import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import type { OpenerProps } from './Opener.tsx';
import './form-opener.css';

export interface FormOpener {
  readonly control: VNode;
  readonly open: boolean;
  /** To be carried by the form. */
  readonly id: string;
  /** Closes the form and gives the focus back to the word that opened it. */
  readonly leave: () => void;
  /** Closes the form; the focus goes elsewhere. */
  readonly close: () => void;
}

/** A quiet word that opens a small form elsewhere in the view. */
export function useFormOpener({ word, of }: OpenerProps): FormOpener {
  const [open, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLSpanElement>(null);
  const close = () => setOpen(false);
  function leave() {
    close();
    opener.current?.querySelector('button')?.focus();
  }
  const control = (
    <span ref={opener}>
      <Button
        look="quiet"
        expanded={open}
        controls={open ? id : undefined}
        label={`${word} ${of}`}
        onClick={() => (open ? leave() : setOpen(true))}
      >
        {word}
      </Button>
    </span>
  );
  return { control, open, id, leave, close };
}

export interface OpenedFormProps {
  readonly id: string;
  readonly legend: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onSubmit?: () => unknown;
  readonly onLeave: () => void;
}

/** A small form between other things. Opened, it has the focus; Escape leaves it. */
export function OpenedForm({ id, legend, children, onSubmit, onLeave }: OpenedFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('button, input')?.focus(), []);

  function submit(event: Event) {
    event.preventDefault();
    void onSubmit?.();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  }

  return (
    <form class="opened-form" id={id} ref={form} onSubmit={submit} onKeyDown={onKeyDown}>
      <fieldset>
        <legend>{legend}</legend>
        {children}
      </fieldset>
    </form>
  );
}
