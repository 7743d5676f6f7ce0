import { i18n } from '#i18n';
import type { Reading } from '../../lib/model/library.ts';
import type { QuoteItem } from '../../lib/state/quotes.ts';
import type { QuoteTexts } from '../../lib/state/sources.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { CITATION_FORMS, citationIn } from './citation.ts';

export interface QuoteCopyProps {
  readonly item: QuoteItem;
  readonly reading: Reading;
  readonly texts: QuoteTexts;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Copies a quote with its source: as text with one click, otherwise as the reader chooses. */
export function QuoteCopy({ item, reading, texts, onCopy }: QuoteCopyProps) {
  return (
    <CopyButton
      label={i18n.t('quotes.copyLabel')}
      doneLabel={i18n.t('common.copied')}
      failedLabel={i18n.t('common.notCopied')}
      formsLabel={i18n.t('quotes.copyAs')}
      forms={CITATION_FORMS.map((id) => ({ id, name: i18n.t(`quotes.as.${id}`) }))}
      onCopy={(form = 'text') => onCopy(citationIn(form, item, reading, texts))}
    />
  );
}
