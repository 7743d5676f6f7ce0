import { i18n } from '#i18n';
import type { Shelf } from '../../lib/state/library.ts';
import { Found, nothingText } from './Found.tsx';
import { QuoteList } from './QuoteList.tsx';

/** Quotes of all articles, or of those that were found. */
export function QuoteShelf({ shelf }: { readonly shelf: Shelf }) {
  const found = shelf.lists.quotes.value;
  if (!found) return null; // as for the articles
  const { quotes, more } = found;
  const nothing = more ? i18n.t('library.noneSoFar') : nothingText(shelf);
  const all = shelf.isSearching.value
    ? i18n.t('library.foundQuotes', quotes.length)
    : i18n.t('library.quotes', quotes.length);
  const count = more ? i18n.t('library.firstQuotes', quotes.length) : all;
  return (
    <Found shelf={shelf} status={quotes.length === 0 ? nothing : count} rows=".quote-list > li" more={more}>
      <QuoteList quotes={quotes} onOpen={(quote) => shelf.openQuote(quote)} />
    </Found>
  );
}
