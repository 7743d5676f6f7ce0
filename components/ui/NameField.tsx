import { useId } from 'preact/hooks';
import { Button } from './Button.tsx';
import './name-field.css';

export interface NameFieldProps {
  readonly label: string;
  readonly typed: string;
  /** In UTF-16 units. */
  readonly longest: number;
  /** To complete a name from. */
  readonly names?: readonly string[];
  readonly submitLabel: string;
  readonly disabled: boolean;
  readonly onType: (typed: string) => void;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
}

/** A field for a name, completed from a list, with the button that submits the form around it and one that leaves it. */
export function NameField(props: NameFieldProps) {
  const { label, typed, longest, names = [], submitLabel, disabled, onType, cancelLabel, onCancel } = props;
  const list = useId();
  return (
    <div class="name-field">
      <input
        aria-label={label}
        placeholder={label}
        list={names.length > 0 ? list : undefined}
        dir="auto"
        autocomplete="off"
        maxLength={longest}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {names.length > 0 && (
        <datalist id={list}>
          {names.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      <Button submit disabled={disabled}>
        {submitLabel}
      </Button>
      <Button look="quiet" onClick={onCancel}>
        {cancelLabel}
      </Button>
    </div>
  );
}

/** What was typed as a name: without space around it, and no more than one space within. */
export function typedName(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim();
}
