import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from './Button.tsx';

export interface OpenerProps {
  /** What is on the button. */
  readonly word: string;
  /** What it is about, for screen readers. */
  readonly of: string;
}

/** A quiet word that opens and closes something elsewhere in the view, which must carry the id while it is open. */
export function useOpener({ word, of }: OpenerProps): { control: VNode; open: boolean; id: string } {
  const [open, setOpen] = useState(false);
  const id = useId();
  const control = (
    <Button
      look="quiet"
      expanded={open}
      controls={open ? id : undefined}
      label={`${word} ${of}`}
      onClick={() => setOpen(!open)}
    >
      {word}
    </Button>
  );
  return { control, open, id };
}
