import type { ReadonlySignal, Signal } from '@preact/signals';
import { findNamed } from '../corrections/find-named.ts';
import type { Correction, QuoteSpeakerCorrection } from '../model/correction.ts';
import type { Reading } from '../model/library.ts';
import type { Problem } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { selectText } from '../model/text-selector.ts';
import { type Changed, type CorrectionSources, createCorrectionKeeper } from './correction-keeper.ts';
import type { QuoteItem } from './quotes.ts';
import type { UndoOffer } from './undo.ts';

/** A quote whose speaker was just changed: in which article, and where it begins. */
interface QuotePlace {
  readonly articleUrl: string;
  readonly start: number;
}

/** Where the reader says what the analysis has wrong, and takes that back. */
export interface CorrectionDesk {
  /** The quote that was changed last, until the view has led the reader to it: it may have moved to somebody else. */
  readonly changed: ReadonlySignal<Changed<QuotePlace> | undefined>;
  /** Gives a quote to somebody, or to nobody in particular; false means that it could not be saved. */
  giveTo(
    name: string | undefined,
    item: QuoteItem,
    reading: Pick<Reading, 'article' | 'analysis'>,
  ): Promise<boolean>;
  takeBack(item: QuoteItem): Promise<boolean>;
  /** The view has led the reader to the changed quote. */
  settle(): void;
}

/** @param problem is told what went wrong, and that nothing did */
export function createCorrectionDesk(
  { library, now, newId }: CorrectionSources,
  undo: UndoOffer,
  problem: Signal<Problem | undefined>,
): CorrectionDesk {
  const keeper = createCorrectionKeeper<QuotePlace>(library, undo, problem);
  const placeOf =
    ({ start }: Span) =>
    ({ articleUrl }: Correction) => ({ articleUrl, start });
  return {
    changed: keeper.changed,
    giveTo(name, { quote, correction: before }, { article, analysis }) {
      const to = name && (findNamed(name, analysis.entities)?.name ?? name);
      const correction: QuoteSpeakerCorrection = {
        id: before?.id ?? newId(),
        kind: 'quoteSpeaker',
        articleUrl: article.canonicalUrl,
        target: selectText(article.text, quote),
        from: before ? before.from : quote.speaker?.name,
        to,
        at: now(),
      };
      return keeper.say(correction, before, { what: 'speakerCorrected', name: to }, placeOf(quote));
    },
    async takeBack({ quote, correction }) {
      return correction ? keeper.takeBack(correction, placeOf(quote)) : false;
    },
    settle: keeper.settle,
  };
}
