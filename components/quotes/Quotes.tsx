import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reading } from '../../lib/model/library.ts';
import type { CorrectionDesk } from '../../lib/state/correction-desk.ts';
import type { Elsewhere } from '../../lib/state/elsewhere.ts';
import type { NotesInPlace } from '../../lib/state/notes-in-place.ts';
import { bySpeaker, type QuoteItem, quotesOf, type SpeakerQuotes } from '../../lib/state/quotes.ts';
import type { QuoteTexts } from '../../lib/state/sources.ts';
import type { Pointing } from '../finding/Reveal.tsx';
import { Choice } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { QuoteView } from './QuoteView.tsx';
import './quotes.css';
import { Earlier, type OpenQuote } from './Elsewhere.tsx';
import { SpeakerName } from './SpeakerName.tsx';

export interface QuotesProps {
  readonly reading: Reading;
  readonly pointing: Pointing;
  readonly corrections: CorrectionDesk;
  readonly elsewhere: Elsewhere;
  readonly texts: QuoteTexts;
  readonly onOpen: OpenQuote;
  readonly notes: NotesInPlace;
  readonly onOpenUrl: (url: string) => unknown;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** What was said, by speaker or in the order of the article. */
export function Quotes(props: QuotesProps) {
  const [order, setOrder] = useState<'bySpeaker' | 'inOrder'>('bySpeaker');
  const items = quotesOf(props.reading);
  if (items.length === 0) return <EmptyState>{i18n.t('quotes.none')}</EmptyState>;
  return (
    <div class="quotes">
      <Choice
        label={i18n.t('quotes.order')}
        items={[
          { id: 'bySpeaker', label: i18n.t('quotes.bySpeaker') },
          { id: 'inOrder', label: i18n.t('quotes.inOrder') },
        ]}
        selected={order}
        onSelect={setOrder}
      />
      {order === 'bySpeaker' ? <BySpeaker items={items} {...props} /> : <InOrder items={items} {...props} />}
    </div>
  );
}

type ListProps = QuotesProps & { readonly items: readonly QuoteItem[] };

function BySpeaker({ items, ...rest }: ListProps) {
  return (
    <ul class="quotes-list">
      {bySpeaker(items).map(({ speaker, items: theirs }) => (
        <li key={speaker?.entityId ?? speaker?.name ?? 'nobody'} class="quotes-group">
          <SpeakerName speaker={speaker} />
          {theirs.map((item) => (
            <QuoteView key={item.quote.start} item={item} same={sameAs(item, rest)} {...rest} />
          ))}
          <EarlierBy speaker={speaker} {...rest} />
        </li>
      ))}
    </ul>
  );
}

function InOrder({ items, ...rest }: ListProps) {
  return (
    <ol class="quotes-list">
      {items.map((item) => (
        <li key={item.quote.start} class="quotes-group">
          <SpeakerName speaker={item.speaker} />
          <QuoteView item={item} same={sameAs(item, rest)} {...rest} />
        </li>
      ))}
    </ol>
  );
}

/** The same quote in other articles. */
function sameAs({ quote }: QuoteItem, { elsewhere }: Pick<QuotesProps, 'elsewhere'>) {
  return elsewhere.same.value.get(quote.start) ?? [];
}

/** What a speaker said before; nothing where that is not known. */
function EarlierBy({
  speaker,
  elsewhere,
  onOpen,
}: Pick<QuotesProps, 'elsewhere' | 'onOpen'> & Pick<SpeakerQuotes, 'speaker'>) {
  const ledger = speaker?.key === undefined ? undefined : elsewhere.ledgers.value.get(speaker.key);
  return speaker && ledger ? <Earlier ledger={ledger} of={speaker.name} onOpen={onOpen} /> : null;
}
