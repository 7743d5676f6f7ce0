import { i18n } from '#i18n';
import type { OpenIn, StoryQuote } from '../../lib/state/story-page.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { QuoteList } from './QuoteList.tsx';

export interface StoryQuotesProps {
  readonly quotes: readonly StoryQuote[];
  readonly onOpen: OpenIn;
}

/** Who said what in a story, in order of time. */
export function StoryQuotes({ quotes, onOpen }: StoryQuotesProps) {
  if (quotes.length === 0) return <EmptyState>{i18n.t('story.noQuotes')}</EmptyState>;
  return <QuoteList quotes={quotes} onOpen={({ saved, quote }) => onOpen(saved.id, quote)} />;
}
