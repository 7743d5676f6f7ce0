import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button.tsx';

/** A thing that the reader has set, and the way to take it back. */
export interface OptionItem {
  readonly key: string;
  readonly words: ComponentChildren;
  /** What the button takes back, for screen readers. */
  readonly label: string;
  readonly onTakeBack: () => unknown;
}

/** Things that the reader has set, each with a button that takes it back. */
export function OptionList({
  items,
  action,
}: {
  readonly items: readonly OptionItem[];
  /** The word on each button. */
  readonly action: string;
}) {
  return (
    <ul class="site-list">
      {items.map(({ key, words, label, onTakeBack }) => (
        <li key={key}>
          {words}
          <Button label={label} onClick={onTakeBack}>
            {action}
          </Button>
        </li>
      ))}
    </ul>
  );
}
