import { i18n } from '#i18n';
import type { OpenIn, StoryQuote } from '../../lib/state/story-page.ts';
import { quotedWords } from '../quotes/citation.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { From } from './From.tsx';

export interface StoryQuotesProps {
  readonly quotes: readonly StoryQuote[];
  readonly onOpen: OpenIn;
}

/** Who said what in a story, in order of time, each with its outlet and day. */
export function StoryQuotes({ quotes, onOpen }: StoryQuotesProps) {
  if (quotes.length === 0) return <EmptyState>{i18n.t('story.noQuotes')}</EmptyState>;
  return (
    <ol class="quote-list">
      {quotes.map(({ saved, quote }) => (
        <li key={`${saved.id} ${quote.start}`}>
          <p class="quote-speaker">
            <bdi>{quote.speaker?.name ?? i18n.t('quotes.notAttributed')}</bdi>
          </p>
          <blockquote dir="auto">
            <button type="button" class="reveal" onClick={() => void onOpen(saved.id, quote)}>
              {quotedWords(quote)}
            </button>
          </blockquote>
          <From saved={saved} />
        </li>
      ))}
    </ol>
  );
}
