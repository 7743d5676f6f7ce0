import { i18n } from '#i18n';
import type { Reading } from '../../lib/model/library.ts';
import type { CorrectionDesk } from '../../lib/state/correction-desk.ts';
import type { QuoteItem } from '../../lib/state/quotes.ts';
import { speakerChoices } from '../../lib/state/speaker-choices.ts';
import { Button } from '../ui/Button.tsx';
import { ChipButton } from '../ui/Chip.tsx';
import './speaker-line.css';

export interface SpeakerLineProps {
  readonly item: QuoteItem;
  readonly reading: Reading;
  readonly corrections: Pick<CorrectionDesk, 'giveTo' | 'takeBack'>;
  /** What it is about, for screen readers. */
  readonly of: string;
}

/** What the reader said of a quote's speaker, to be taken back; otherwise who it may have been, to be chosen with one click. */
export function SpeakerLine({ item, reading, corrections, of }: SpeakerLineProps) {
  const { quote, correction } = item;
  if (correction)
    return (
      <p class="speaker-line">
        <span dir="auto">
          {correction.to === undefined
            ? i18n.t('correct.youSaidNobody')
            : i18n.t('correct.youSaid', [correction.to])}
        </span>
        <Button
          look="quiet"
          label={`${i18n.t('correct.takeBack')} ${of}`}
          onClick={() => corrections.takeBack(item)}
        >
          {i18n.t('correct.takeBack')}
        </Button>
      </p>
    );
  if (quote.speaker || quote.candidates.length === 0) return null;
  return (
    <fieldset class="speaker-line">
      <legend>{i18n.t('quotes.maybe')}</legend>
      {speakerChoices(item, reading).map((name) => (
        <ChipButton key={name} onPick={() => corrections.giveTo(name, item, reading)}>
          <span dir="auto">{name}</span>
        </ChipButton>
      ))}
    </fieldset>
  );
}
