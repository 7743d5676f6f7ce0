import { i18n } from '#i18n';
import type { QuoteElsewhere } from '../../lib/model/said-elsewhere.ts';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { quotedWords } from '../quotes/citation.ts';
import { From } from './From.tsx';
import './quote-list.css';

export interface QuoteListProps<Q extends QuoteElsewhere> {
  readonly quotes: readonly Q[];
  /** Opens the article at the words. */
  readonly onOpen: (quote: Q) => unknown;
}

/** Who said what, each quote with its outlet and day. */
export function QuoteList<Q extends QuoteElsewhere>({ quotes, onOpen }: QuoteListProps<Q>) {
  return (
    <ol class="quote-list">
      {quotes.map((each) => (
        <li key={`${each.saved.id} ${each.quote.start}`}>
          <p class="quote-speaker">
            <bdi>{each.quote.speaker?.name ?? i18n.t('quotes.notAttributed')}</bdi>
          </p>
          <blockquote dir="auto">{quotedWords(each.quote)}</blockquote>
          <ArticleLink url={each.saved.url} onOpen={() => onOpen(each)}>
            {each.saved.title}
          </ArticleLink>
          <From saved={each.saved} />
        </li>
      ))}
    </ol>
  );
}
