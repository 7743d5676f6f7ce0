import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { Quote, TimelineEvent } from '../model/analysis.ts';
import type { ArchivedArticle } from '../model/archive.ts';
import { isOnWords, type Note, type NoteTarget } from '../model/note.ts';
import { type Span, textOf } from '../model/span.ts';
import { selectText } from '../model/text-selector.ts';
import type { ExportWords } from './format.ts';
import { toTextFragment } from './text-fragment.ts';

/** Something found in an article, with the address of its words in the page. */
export interface Linked<T> {
  readonly found: T;
  readonly words: string;
  readonly link: string;
}

/** The quotes that are statements of their own, as the reader corrected them. */
export function quotesOf(archived: ArchivedArticle): Linked<Quote>[] {
  const spoken = applyCorrections(archived).quotes.filter(({ fragment }) => !fragment);
  return spoken.map((quote) => ({ found: quote, words: quote.text, link: linkTo(archived, quote) }));
}

/** The names of the people, as the reader corrected them. */
export function peopleOf(archived: ArchivedArticle): string[] {
  const { entities } = applyCorrections(archived);
  return entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
}

/** What happened, with the sentences that tell it on one line. */
export function eventsOf(archived: ArchivedArticle): Linked<TimelineEvent>[] {
  return archived.analysis.events.map((event) => ({
    found: event,
    words: textOf(archived.article.text, event.sentence).replace(/\s+/gu, ' '),
    link: linkTo(archived, event.sentence),
  }));
}

/** Whom or what a note is about that are no words of the article; nothing where it is the article itself. */
export function nameOfNoted(
  target: NoteTarget,
  { onStory }: Pick<ExportWords, 'onStory'>,
): string | undefined {
  if (target.kind === 'story') return onStory;
  return target.kind === 'entity' ? target.entity.name : undefined;
}

/** The address of the words that a note is on, or of the article. */
export function linkOfNote({ target }: Note, { saved }: ArchivedArticle): string {
  return isOnWords(target) ? toTextFragment(saved.canonicalUrl, target.quote) : saved.canonicalUrl;
}

function linkTo({ saved, article }: ArchivedArticle, span: Span): string {
  return toTextFragment(saved.canonicalUrl, selectText(article.text, span).quote);
}
