import { i18n } from '#i18n';
import type { Quote } from '../../lib/model/analysis.ts';
import type { Reading } from '../../lib/model/library.ts';
import type { Span } from '../../lib/model/span.ts';
import { painted } from '../../lib/state/paints.ts';
import type { QuoteItem } from '../../lib/state/quotes.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { useWhy } from '../finding/Why.tsx';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Cue } from './Cue.tsx';
import { citationOf, quotedWords } from './citation.ts';
import './quote-view.css';

export interface QuoteViewProps {
  readonly item: QuoteItem;
  readonly reading: Reading;
  readonly pointing: Pointing;
  readonly onNote: (span: Span) => unknown;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** One quote: its words, how it was said, where it stands, and what can be done with it. */
export function QuoteView({ item, reading, pointing, onNote, onCopy }: QuoteViewProps) {
  const { quote, paragraph, namedAs, sureness } = item;
  const why = useWhy({ reason: quote.reason, confidence: quote.confidence, of: shortOf(quote) });
  const facts = [
    paragraph !== undefined && i18n.t('common.paragraph', [paragraph]),
    namedAs !== undefined && i18n.t('quotes.namedAs', [namedAs]),
    quote.kind === 'indirect' && i18n.t('quotes.inOtherWords'),
  ].filter((fact) => fact !== false);
  return (
    <figure class="quote">
      <blockquote lang={reading.article.lang} dir="auto">
        <Reveal spans={painted([quote], 'quote')} pointing={pointing}>
          {quotedWords(quote)}
        </Reveal>
      </blockquote>
      <Candidates quote={quote} />
      <figcaption class="meta">
        <Cue quote={quote} />
        {facts.length > 0 && <span>{facts.join(' · ')}</span>}
        {item.speaker && sureness === 'unsure' && <span class="quote-unsure">{i18n.t('quotes.unsure')}</span>}
        {why.control}
        <span class="quote-acts">
          <CopyButton
            label={i18n.t('quotes.copyLabel')}
            doneLabel={i18n.t('common.copied')}
            failedLabel={i18n.t('common.notCopied')}
            onCopy={() => onCopy(citationOf(item, reading))}
          />
          <Button look="quiet" icon="note" label={i18n.t('quotes.noteLabel')} onClick={() => onNote(quote)} />
        </span>
      </figcaption>
      {why.answer}
    </figure>
  );
}

/** Who it may have been, where that is not clear. */
function Candidates({ quote }: { readonly quote: Quote }) {
  if (quote.speaker || quote.candidates.length === 0) return null;
  const names = new Intl.ListFormat(i18n.t('language'), { type: 'disjunction' }).format(
    new Set(quote.candidates.map((candidate) => candidate.name)),
  );
  return <p class="quote-candidates">{i18n.t('quotes.maybe', [names])}</p>;
}

function shortOf({ text }: Quote): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
