import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { Ledger, QuoteElsewhere } from '../../lib/model/said-elsewhere.ts';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { sourceOf } from '../page/article-line.ts';
import { formatDay } from '../ui/dates.ts';
import { useOpener } from '../ui/Opener.tsx';
import { quotedWords } from './citation.ts';
import './elsewhere.css';

/** Goes to a quote in its own article. */
export type OpenQuote = (quote: QuoteElsewhere) => unknown;

export interface AlsoInProps {
  readonly quotes: readonly QuoteElsewhere[];
  /** What it is about, for screen readers. */
  readonly of: string;
  readonly onOpen: OpenQuote;
}

/** In how many other articles a quote stands, and which, one click away; nothing where it stands in none. */
export function useAlsoIn({ quotes, of, onOpen }: AlsoInProps): {
  control: VNode | undefined;
  answer: VNode | undefined;
} {
  const { control, open, id } = useOpener({ word: i18n.t('timeline.alsoIn', quotes.length), of });
  if (quotes.length === 0) return { control: undefined, answer: undefined };
  return { control, answer: open ? <List id={id} quotes={quotes} onOpen={onOpen} /> : undefined };
}

export interface EarlierProps {
  readonly ledger: Ledger;
  /** Whose words they are, for screen readers. */
  readonly of: string;
  readonly onOpen: OpenQuote;
}

/** What a speaker said before, in other articles, one click away. */
export function Earlier({ ledger: { quotes, more }, of, onOpen }: EarlierProps) {
  const articles = new Set(quotes.map(({ saved }) => saved.id)).size;
  const counts = [i18n.t('cast.quotes', quotes.length), i18n.t('library.articles', articles)] as const;
  const word = more ? i18n.t('quotes.earlierMore', [...counts]) : i18n.t('quotes.earlier', [...counts]);
  const { control, open, id } = useOpener({ word, of });
  return (
    <div class="earlier">
      {control}
      {open && <List id={id} quotes={quotes} onOpen={onOpen} />}
    </div>
  );
}

/** Quotes of other articles, each with its outlet and day. */
function List({
  id,
  quotes,
  onOpen,
}: Pick<EarlierProps, 'onOpen'> & Pick<Ledger, 'quotes'> & { id: string }) {
  return (
    <ul class="elsewhere" id={id}>
      {quotes.map((each) => {
        const { saved, quote } = each;
        const date = saved.publishedAt ?? saved.firstReadAt;
        return (
          <li key={`${saved.id} ${quote.start}`}>
            <q lang={saved.lang} dir="auto">
              {quotedWords(quote)}
            </q>
            <p class="meta">
              <ArticleLink url={saved.url} title={saved.title} onOpen={() => onOpen(each)}>
                {sourceOf(saved)}
              </ArticleLink>
              <time dateTime={date}>{formatDay(date)}</time>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
