import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reading } from '../../lib/model/library.ts';
import { LONGEST_NAME } from '../../lib/state/cast-corrections.ts';
import type { CorrectionDesk } from '../../lib/state/correction-desk.ts';
import type { QuoteItem } from '../../lib/state/quotes.ts';
import { speakerChoices, speakingNames } from '../../lib/state/speaker-choices.ts';
import { ChipButton } from '../ui/Chip.tsx';
import { OpenedForm, useFormOpener } from '../ui/FormOpener.tsx';
import { NameField, typedName } from '../ui/NameField.tsx';

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
  const { control, open, id, leave, close } = useFormOpener({ word: i18n.t(wordFor(item)), of });

  async function say(name?: string) {
    if (await corrections.giveTo(name, item, reading)) close();
  }

  const answer = open ? (
    <WhoSaidThis
      id={id}
      choices={speakerChoices(item, reading)}
      current={item.quote.speaker?.name}
      names={speakingNames(reading)}
      onSay={say}
      onClose={leave}
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

/** Asks the reader who said a quote. */
function WhoSaidThis({ id, choices, current, names, onSay, onClose }: WhoSaidThisProps) {
  const [typed, setTyped] = useState('');
  const name = typedName(typed);
  return (
    <OpenedForm
      id={id}
      legend={i18n.t('correct.whoSaid')}
      onSubmit={() => name !== '' && onSay(name)}
      onLeave={onClose}
    >
      <div class="form-choices">
        {choices.map((choice) => (
          <ChipButton key={choice} picked={choice === current} onPick={() => onSay(choice)}>
            <span dir="auto">{choice}</span>
          </ChipButton>
        ))}
        <ChipButton onPick={() => onSay()}>{i18n.t('correct.nobody')}</ChipButton>
      </div>
      <NameField
        label={i18n.t('correct.another')}
        typed={typed}
        longest={LONGEST_NAME}
        names={names}
        submitLabel={i18n.t('correct.set')}
        disabled={name === ''}
        onType={setTyped}
        cancelLabel={i18n.t('correct.cancel')}
        onCancel={onClose}
      />
    </OpenedForm>
  );
}
