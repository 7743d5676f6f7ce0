import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Quote } from '../../lib/model/analysis.ts';
import type { Reading } from '../../lib/model/library.ts';
import type { QuoteElsewhere } from '../../lib/model/said-elsewhere.ts';
import type { CorrectionDesk } from '../../lib/state/correction-desk.ts';
import type { NotesInPlace } from '../../lib/state/notes-in-place.ts';
import { painted } from '../../lib/state/paints.ts';
import type { QuoteItem } from '../../lib/state/quotes.ts';
import type { QuoteTexts } from '../../lib/state/sources.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { useWhy } from '../finding/Why.tsx';
import { useNotesOn } from '../notes/NotesOn.tsx';
import { Cue } from './Cue.tsx';
import { quotedWords } from './citation.ts';
import { type OpenQuote, useAlsoIn } from './Elsewhere.tsx';
import { QuoteCopy } from './QuoteCopy.tsx';
import { SpeakerLine } from './SpeakerLine.tsx';
import './quote-view.css';
import { useWhoSaidThis } from './WhoSaidThis.tsx';

export interface QuoteViewProps {
  readonly item: QuoteItem;
  readonly reading: Reading;
  readonly pointing: Pointing;
  readonly corrections: CorrectionDesk;
  /** The same quote in other articles. */
  readonly same: readonly QuoteElsewhere[];
  readonly texts: QuoteTexts;
  readonly onOpen: OpenQuote;
  readonly notes: NotesInPlace;
  readonly onOpenUrl: (url: string) => unknown;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** One quote: its words, how it was said, where it stands, and what can be done with it. */
export function QuoteView(props: QuoteViewProps) {
  const { item, reading, pointing, corrections } = props;
  const { quote } = item;
  const of = shortOf(quote);
  const why = useWhy({ reason: quote.reason, confidence: quote.confidence, of });
  const also = useAlsoIn({ quotes: props.same, of, onOpen: props.onOpen });
  const who = useWhoSaidThis({ item, reading, corrections, of });
  const noted = useNotesOn({
    subject: { kind: 'quote', span: quote },
    notes: props.notes,
    of,
    asSign: true,
    onOpen: props.onOpenUrl,
  });
  return (
    <figure class="quote" ref={useFocusWhenChanged(props)}>
      <blockquote lang={reading.article.lang} dir="auto">
        <Reveal spans={painted([quote], 'quote')} pointing={pointing}>
          {quotedWords(quote)}
        </Reveal>
      </blockquote>
      {!who.answer && <SpeakerLine {...props} of={of} />}
      <figcaption class="meta">
        <Cue quote={quote} />
        <Facts item={item} />
        {also.control}
        <span class="quote-acts">
          {why.control}
          {who.control}
          <QuoteCopy {...props} />
          {noted.control}
        </span>
      </figcaption>
      {why.answer}
      {also.answer}
      {who.answer}
      {noted.answer}
    </figure>
  );
}

/** Where a quote stands, and what else is to be known before it is believed. */
function Facts({ item: { quote, paragraph, namedAs, speaker, sureness } }: Pick<QuoteViewProps, 'item'>) {
  const facts = [
    paragraph !== undefined && i18n.t('common.paragraph', [paragraph]),
    namedAs !== undefined && i18n.t('quotes.namedAs', [namedAs]),
    quote.kind === 'indirect' && i18n.t('quotes.inOtherWords'),
  ].filter((fact) => fact !== false);
  return (
    <>
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {speaker && sureness !== 'sure' && (
        <span class={`quote-${sureness}`}>{i18n.t(`quotes.${sureness}`)}</span>
      )}
    </>
  );
}

/** A quote that was given to somebody else may stand elsewhere now: the focus goes on with it. */
function useFocusWhenChanged({ item: { quote, correction }, reading, corrections }: QuoteViewProps) {
  const figure = useRef<HTMLElement>(null);
  const changed = corrections.changed.value;
  const isChanged =
    changed?.articleUrl === reading.article.canonicalUrl &&
    changed.start === quote.start &&
    changed.at === correction?.at;
  useEffect(() => {
    if (!isChanged) return;
    figure.current?.querySelector('button')?.focus();
    corrections.settle();
  }, [isChanged, corrections]);
  return figure;
}

function shortOf({ text }: Quote): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
