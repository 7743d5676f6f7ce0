import type { EntityKind } from './analysis.ts';
import type { TextPositionSelector, TextQuoteSelector } from './text-selector.ts';

export type CorrectionId = string & { readonly correctionId?: true };

/** What every correction has, whatever it is about. */
interface Corrected<Kind extends string> {
  readonly id: CorrectionId;
  readonly kind: Kind;
  /** The canonical address of the article that it is about. */
  readonly articleUrl: string;
  /** The words that it is about: a quote, or a name of somebody of the cast. */
  readonly target: TextTarget;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** Words of the article, found again after another analysis and in a changed text. */
export interface TextTarget {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}

/** Who said a quote, by name. */
export interface QuoteSpeakerCorrection extends Corrected<'quoteSpeaker'> {
  /** Whom the analysis had found; absent where that was nobody. */
  readonly from?: string;
  /** Whom the reader says instead; absent where that is nobody in particular. */
  readonly to?: string;
}

/** Two of the cast are one: the one at the target is the other one. */
export interface MergeCorrection extends Corrected<'mergeEntity'> {
  readonly to: TextTarget;
}

/** The words of the target, wherever they stand for the same one, name somebody else. */
export type SplitCorrection = Corrected<'splitEntity'>;

/** One of the cast goes by another name. */
export interface RenameCorrection extends Corrected<'renameEntity'> {
  readonly from: string;
  readonly to: string;
}

/** One of the cast is of another kind. */
export interface EntityKindCorrection extends Corrected<'entityKind'> {
  readonly from: EntityKind;
  readonly to: EntityKind;
}

/** The reader does not want to see one of the cast. */
export type HideCorrection = Corrected<'hideEntity'>;

/** What was taken for a name is none. */
export type NoEntityCorrection = Corrected<'noEntity'>;

/** Words that name somebody or something whom the analysis had missed. */
export interface AddCorrection extends Corrected<'addEntity'> {
  readonly to: EntityKind;
}

/** What the reader says of the cast. */
export type CastCorrection =
  | MergeCorrection
  | SplitCorrection
  | RenameCorrection
  | EntityKindCorrection
  | HideCorrection
  | NoEntityCorrection
  | AddCorrection;

/** What the reader knows better than the analysis. It is laid over the analysis, never written into it. */
export type Correction = QuoteSpeakerCorrection | CastCorrection;
