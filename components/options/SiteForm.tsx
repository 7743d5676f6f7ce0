import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';

export interface SiteFormProps {
  readonly label: string;
  /** Whether the label is for screen readers alone: what stands above says the same. */
  readonly hideLabel?: boolean;
  readonly placeholder: string;
  readonly submitLabel: string;
  /** More to be said of the site, between its field and the button. */
  readonly children?: ComponentChildren;
  /** False means that these words name no site. */
  readonly onAdd: (words: string) => boolean;
}

/** Takes the name of a site; it stays in the field, with a notice, where it is none. */
export function SiteForm(props: SiteFormProps) {
  const { label, hideLabel = false, placeholder, submitLabel, children, onAdd } = props;
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState(false);
  const id = useId();

  function onSubmit(event: Event) {
    event.preventDefault();
    const added = onAdd(words);
    setWrong(!added);
    if (added) setWords('');
  }

  return (
    <form onSubmit={onSubmit}>
      <label class={hideLabel ? 'sr-only' : undefined} for={id}>
        {label}
      </label>
      <div class="site-add">
        <input
          id={id}
          value={words}
          placeholder={placeholder}
          aria-invalid={wrong}
          aria-describedby={`${id}-wrong`}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        {children}
        <Button submit>{submitLabel}</Button>
      </div>
      <p class="site-wrong" id={`${id}-wrong`} role="status">
        {wrong && i18n.t('options.neverInvalid')}
      </p>
    </form>
  );
}
