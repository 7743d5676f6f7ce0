import { i18n } from '#i18n';
import type { Reading } from '../../lib/model/library.ts';
import type { QuoteItem } from '../../lib/state/quotes.ts';
import { sourceOf } from '../page/article-line.ts';
import { formatDay } from '../ui/dates.ts';

/** A quote with its source, as it is copied: the words, the speaker, title, outlet, day and address. */
export function citationOf(
  { quote, speaker }: Pick<QuoteItem, 'quote' | 'speaker'>,
  { article }: Pick<Reading, 'article'>,
): string {
  const words = quote.kind === 'indirect' ? quote.text : `“${quote.text}”`;
  const day = article.publishedAt === undefined ? undefined : formatDay(article.publishedAt);
  const source = [`“${article.title}”`, sourceOf(article), day]
    .filter((part) => part !== undefined)
    .join(', ');
  const name = speaker?.name;
  const credit = name ? i18n.t('quotes.cited', [name, source]) : i18n.t('quotes.citedUnknown', [source]);
  return `${words}\n— ${credit}\n${article.canonicalUrl}`;
}
