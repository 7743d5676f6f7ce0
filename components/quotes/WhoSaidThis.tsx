import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reading } from '../../lib/model/library.ts';
import type { CorrectionDesk } from '../../lib/state/correction-desk.ts';
import type { QuoteItem } from '../../lib/state/quotes.ts';
import { speakerChoices, speakingNames } from '../../lib/state/speaker-choices.ts';
import { Button } from '../ui/Button.tsx';
import { ChipButton } from '../ui/Chip.tsx';
import './who-said-this.css';

/** As long as a name may be that somebody types. */
const LONGEST_NAME = 120;

export interface WhoProps {
  readonly item: QuoteItem;
  readonly reading: Reading;
  readonly corrections: Pick<CorrectionDesk, 'giveTo'>;
  /** What it is about, for screen readers. */
  readonly of: string;
}

/** Lets the reader say who said a quote, one click away: the control and what it opens, each to be put where it fits. */
export function useWhoSaidThis({ item, reading, corrections, of }: WhoProps): {
  control: VNode;
  answer: VNode | undefined;
} {
  const [open, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLSpanElement>(null);
  const word = i18n.t(wordFor(item));

  function close() {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  }

  async function say(name?: string) {
    if (await corrections.giveTo(name, item, reading)) setOpen(false);
  }

  const control = (
    <span ref={opener}>
      <Button
        look="quiet"
        expanded={open}
        controls={open ? id : undefined}
        label={`${word} ${of}`}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {word}
      </Button>
    </span>
  );
  const answer = open ? (
    <WhoSaidThis
      id={id}
      choices={speakerChoices(item, reading)}
      current={item.quote.speaker?.name}
      names={speakingNames(reading)}
      onSay={say}
      onClose={close}
    />
  ) : undefined;
  return { control, answer };
}

function wordFor({ quote, correction }: QuoteItem) {
  if (correction) return 'correct.change';
  return quote.speaker ? 'correct.wrong' : 'correct.whoSaid';
}

interface WhoSaidThisProps {
  readonly id: string;
  /** One click each, the likeliest first. */
  readonly choices: readonly string[];
  /** Who it is now; absent where that is nobody. */
  readonly current?: string;
  /** To complete a name from. */
  readonly names: readonly string[];
  /** Without a name: nobody in particular. */
  readonly onSay: (name?: string) => unknown;
  readonly onClose: () => void;
}

/** Asks the reader who said a quote. Opened, it has the focus; Escape closes it. */
function WhoSaidThis({ id, choices, current, names, onSay, onClose }: WhoSaidThisProps) {
  const form = useRef<HTMLFormElement>(null);
  const field = useId();
  const [typed, setTyped] = useState('');
  const name = typed.replace(/\s+/gu, ' ').trim();
  useEffect(() => form.current?.querySelector<HTMLElement>('button, input')?.focus(), []);

  function onSubmit(event: Event) {
    event.preventDefault();
    if (name !== '') void onSay(name);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  }

  return (
    <form class="who" id={id} ref={form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <fieldset>
        <legend>{i18n.t('correct.whoSaid')}</legend>
        <div class="who-choices">
          {choices.map((choice) => (
            <ChipButton key={choice} picked={choice === current} onPick={() => onSay(choice)}>
              <span dir="auto">{choice}</span>
            </ChipButton>
          ))}
          <ChipButton onPick={() => onSay()}>{i18n.t('correct.nobody')}</ChipButton>
        </div>
        <div class="who-other">
          <input
            aria-label={i18n.t('correct.another')}
            placeholder={i18n.t('correct.another')}
            list={field}
            dir="auto"
            autocomplete="off"
            maxLength={LONGEST_NAME}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <datalist id={field}>
            {names.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
          <Button submit disabled={name === ''}>
            {i18n.t('correct.set')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {i18n.t('correct.cancel')}
          </Button>
        </div>
      </fieldset>
    </form>
  );
}
