import { i18n } from '#i18n';
import type { Quote } from '../../lib/model/analysis.ts';
import type { Reading } from '../../lib/model/library.ts';
import type { QuoteItem } from '../../lib/state/quotes.ts';
import { sourceOf } from '../page/article-line.ts';
import { formatDay } from '../ui/dates.ts';

/** Direct speech in quotation marks, without the comma that led on to the speaker; what is told in other words, without marks. */
export function quotedWords({ kind, text }: Quote): string {
  return kind === 'indirect' ? text : `“${text.replace(/,$/u, '')}”`;
}

/** A quote with its source, as it is copied: the words, the speaker, title, outlet, day and address. */
export function citationOf(
  { quote, speaker }: Pick<QuoteItem, 'quote' | 'speaker'>,
  { article }: Pick<Reading, 'article'>,
): string {
  const day = article.publishedAt === undefined ? undefined : formatDay(article.publishedAt);
  const source = [`“${article.title}”`, sourceOf(article), day]
    .filter((part) => part !== undefined)
    .join(', ');
  const name = speaker?.name;
  const credit = name ? i18n.t('quotes.cited', [name, source]) : i18n.t('quotes.citedUnknown', [source]);
  return `${quotedWords(quote)}\n— ${credit}\n${article.canonicalUrl}`;
}
