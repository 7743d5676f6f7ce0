import { i18n } from '#i18n';
import type { Quote } from '../../lib/model/analysis.ts';
import type { Reading } from '../../lib/model/library.ts';
import { selectText } from '../../lib/model/text-selector.ts';
import type { QuoteItem } from '../../lib/state/quotes.ts';
import type { QuoteTexts } from '../../lib/state/sources.ts';
import { sourceOf } from '../page/article-line.ts';
import { formatDay } from '../ui/dates.ts';

/** What a quote can be copied as. */
export const CITATION_FORMS = ['text', 'markdown', 'link'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

type Cited = Pick<QuoteItem, 'quote' | 'speaker'>;

/** Direct speech in quotation marks, without the comma that led on to the speaker; what is told in other words, without marks. */
export function quotedWords({ kind, text }: Pick<Quote, 'kind' | 'text'>): string {
  return kind === 'indirect' ? text : `“${text.replace(/,$/u, '')}”`;
}

/** A quote with its source as text or Markdown, or the address of its words in the page. */
export function citationIn(
  form: CitationForm,
  cited: Cited,
  reading: Pick<Reading, 'article'>,
  texts: QuoteTexts,
): string {
  const { article } = reading;
  const link = texts.toLink(article.canonicalUrl, selectText(article.text, cited.quote).quote);
  switch (form) {
    case 'text':
      return citationOf(cited, reading);
    case 'markdown':
      return texts.toMarkdown({
        words: quotedWords(cited.quote),
        speaker: cited.speaker?.name,
        source: sourceLine(reading),
        link,
      });
    case 'link':
      return link;
  }
}

/** The words, the speaker, title, outlet, day and address. */
function citationOf({ quote, speaker }: Cited, reading: Pick<Reading, 'article'>): string {
  const source = sourceLine(reading);
  const name = speaker?.name;
  const credit = name ? i18n.t('quotes.cited', [name, source]) : i18n.t('quotes.citedUnknown', [source]);
  return `${quotedWords(quote)}\n— ${credit}\n${reading.article.canonicalUrl}`;
}

function sourceLine({ article }: Pick<Reading, 'article'>): string {
  const day = article.publishedAt === undefined ? undefined : formatDay(article.publishedAt);
  return [`“${article.title}”`, sourceOf(article), day].filter((part) => part !== undefined).join(', ');
}
