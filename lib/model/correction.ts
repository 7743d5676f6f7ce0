import type { TextPositionSelector, TextQuoteSelector } from './text-selector.ts';

export type CorrectionId = string & { readonly correctionId?: true };

/** What every correction has, whatever it is about. */
interface Corrected<Kind extends string, Target, Value> {
  readonly id: CorrectionId;
  readonly kind: Kind;
  /** The canonical address of the article that it is about. */
  readonly articleUrl: string;
  readonly target: Target;
  /** What the analysis had found; absent where that was nothing. */
  readonly from?: Value;
  /** What the reader says instead; absent where that is nothing. */
  readonly to?: Value;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Words of the article, found again after another analysis and in a changed text. */
export interface TextTarget {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** Who said a quote, by name; nothing means nobody in particular. */
export type QuoteSpeakerCorrection = Corrected<'quoteSpeaker', TextTarget, string>;

/** What the reader knows better than the analysis. It is laid over the analysis, never written into it. */
export type Correction = QuoteSpeakerCorrection;
