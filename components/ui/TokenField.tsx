import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import './token-field.css';

export interface TokenFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly tokens: readonly string[];
  /** What can be chosen, the likeliest first. */
  readonly known: readonly string[];
  /** What a screen reader says of the list of these. */
  readonly listLabel: string;
  /** Says how many of them fit. */
  readonly countText: (count: number) => string;
  readonly removeLabel: (token: string) => string;
  /** What was typed as it would be kept; empty where it is nothing. */
  readonly clean: (typed: string) => string;
  readonly onAdd: (token: string) => void;
  readonly onRemove: (token: string) => void;
}

/** The most that are offered at once. */
const OFFERED = 8;

/** A field for several words: each that was chosen can be taken away; what is typed is completed from a list. */
export function TokenField(props: TokenFieldProps) {
  const { label, tokens, removeLabel, onRemove } = props;
  const place = useRef<HTMLDivElement>(null);

  function remove(token: string) {
    onRemove(token);
    place.current?.querySelector('input')?.focus();
  }

  return (
    <div class="token-field" ref={place}>
      <ul aria-label={label} hidden={tokens.length === 0}>
        {tokens.map((token) => (
          <li key={token} class="chip token">
            <span dir="auto">{token}</span>
            <button type="button" aria-label={removeLabel(token)} onClick={() => remove(token)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <TokenChoice {...props} />
    </div>
  );
}

/** After the combobox of WAI-ARIA with a list (APG, “Editable Combobox With List Autocomplete”). The field keeps the focus. */
function TokenChoice(props: TokenFieldProps) {
  const { label, listLabel, placeholder, countText } = props;
  const { typed, offered, active, isOpen, type, add, onKeyDown, leave } = useTokenChoice(props);
  const id = useId();
  return (
    <div class="token-choice">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        dir="auto"
        placeholder={placeholder}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <div id={id} role="listbox" aria-label={listLabel} class="token-list" hidden={!isOpen}>
        {offered.map((token, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field
          <div
            key={token}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            dir="auto"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(token)}
          >
            {token}
          </div>
        ))}
      </div>
      <span class="sr-only" role="status">
        {isOpen && countText(offered.length)}
      </span>
    </div>
  );
}

/** What is typed, what fits it, which of that the keys have reached, and what the keys do. */
function useTokenChoice({ tokens, known, clean, onAdd, onRemove }: TokenFieldProps) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const offered = offer(clean(typed), known, tokens);
  const isOpen = open && offered.length > 0;

  function show(text: string, isShown: boolean, reached = -1) {
    setTyped(text);
    setOpen(isShown);
    setActive(reached);
  }

  function add(token: string) {
    show('', false);
    if (token !== '') onAdd(token);
  }

  /** What a key does; false where it is left to the field and the form. */
  function press(key: string): boolean {
    const last = tokens.at(-1);
    if ((key === 'ArrowDown' || key === 'ArrowUp') && offered.length > 0)
      show(typed, true, step(isOpen ? active : -1, key === 'ArrowDown' ? 1 : -1, offered.length));
    else if ((key === 'Enter' || key === ',') && (typed.trim() !== '' || active >= 0))
      add((isOpen ? offered[active] : undefined) ?? clean(typed));
    else if (key === 'Escape' && (isOpen || typed !== '')) show(isOpen ? typed : '', false);
    else if (key === 'Backspace' && typed === '' && last !== undefined) onRemove(last);
    else return key === 'Enter' || key === ','; // neither ends the note nor begins a tag
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.isComposing) return;
    // With Ctrl or Cmd, Enter is the form's: what was typed goes along.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add(clean(typed));
    else if (press(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  return {
    ...{ typed, offered, active, isOpen, add, onKeyDown },
    type: (text: string) => show(text, true),
    leave: () => add(clean(typed)),
  };
}

/** The next one of a list, or none of it, there and back. */
function step(from: number, by: number, count: number): number {
  const to = from + by;
  if (to < -1) return count - 1;
  return to >= count ? -1 : to;
}

/** What fits what was typed: what begins with it first, then what holds it; what is chosen already is left out. */
function offer(typed: string, known: readonly string[], chosen: readonly string[]): readonly string[] {
  const fitting = known.filter((token) => token.includes(typed) && !chosen.includes(token));
  const begun = fitting.filter((token) => token.startsWith(typed));
  return [...new Set([...begun, ...fitting])].slice(0, OFFERED);
}
