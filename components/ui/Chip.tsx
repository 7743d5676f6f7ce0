import type { ComponentChildren } from 'preact';
import './chip.css';

export interface ChipProps {
  readonly children: ComponentChildren;
  /** `strong` for what should be noticed. */
  readonly tone?: 'plain' | 'strong';
}

/** A word or two set apart: a cue verb, a tag. */
export function Chip({ children, tone = 'plain' }: ChipProps) {
  return (
    <span class={`chip chip-${tone}`} dir="auto">
      {children}
    </span>
  );
}

export interface ChipButtonProps {
  readonly children: ComponentChildren;
  readonly picked?: boolean;
  readonly onPick: () => unknown;
}

/** One of a few that are chosen with one click. */
export function ChipButton({ children, picked = false, onPick }: ChipButtonProps) {
  return (
    <button type="button" class="chip choice-item" aria-pressed={picked} onClick={() => void onPick()}>
      {children}
    </button>
  );
}

export interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly items: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** One of a few ways to see a list. */
export function Choice<Id extends string>({ label, items, selected, onSelect }: ChoiceProps<Id>) {
  return (
    <fieldset class="choice">
      <legend class="sr-only">{label}</legend>
      {items.map((item) => (
        <ChipButton key={item.id} picked={item.id === selected} onPick={() => onSelect(item.id)}>
          {item.label}
        </ChipButton>
      ))}
    </fieldset>
  );
}
