import { i18n } from '#i18n';
import type { QuoteItem } from '../../lib/state/quotes.ts';
import { Button } from '../ui/Button.tsx';

export interface CorrectionProps {
  readonly item: QuoteItem;
  /** What it is about, for screen readers. */
  readonly of: string;
  readonly onTakeBack: () => unknown;
}

/** What the reader said of a quote's speaker, to be taken back; otherwise who it may have been, where that is not clear. */
export function Correction({ item: { quote, correction }, of, onTakeBack }: CorrectionProps) {
  if (correction)
    return (
      <p class="quote-line">
        <span dir="auto">
          {correction.to === undefined
            ? i18n.t('correct.youSaidNobody')
            : i18n.t('correct.youSaid', [correction.to])}
        </span>
        <Button look="quiet" label={`${i18n.t('correct.takeBack')} ${of}`} onClick={onTakeBack}>
          {i18n.t('correct.takeBack')}
        </Button>
      </p>
    );
  if (quote.speaker || quote.candidates.length === 0) return null;
  const names = new Intl.ListFormat(i18n.t('language'), { type: 'disjunction' }).format(
    new Set(quote.candidates.map((candidate) => candidate.name)),
  );
  return <p class="quote-line">{i18n.t('quotes.maybe', [names])}</p>;
}
