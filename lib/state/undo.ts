import { type ReadonlySignal, signal } from '@preact/signals';
import type { CastCorrection } from '../model/correction.ts';

/** Something just taken away or changed, and how it comes back. `what` names the string that says so. */
export interface Undoable {
  readonly what:
    | 'noteDeleted'
    | 'noteAttached'
    | 'draftDiscarded'
    | 'tagRemoved'
    | 'articleDeleted'
    | 'articlesDeleted'
    | 'saidNoArticle'
    | 'setApart'
    | 'movedToStory'
    | 'keptInStory'
    | 'storyNamed'
    | 'storiesMerged'
    | 'storySplit'
    | 'speakerCorrected'
    | 'castCorrected'
    | 'correctionTakenBack'
    | 'settingRemoved';
  readonly name?: string;
  /** What was said of the cast. */
  readonly correction?: CastCorrection;
  readonly undo: () => Promise<void>;
  /** Deletes the article that it was about, where that is left to the reader. */
  readonly deleteArticle?: () => Promise<void>;
}

/** Offers to take back what was done last, until the next one or until it is put away. */
export interface UndoOffer {
  readonly offer: ReadonlySignal<Undoable | undefined>;
  propose(undoable: Undoable): void;
  take(): Promise<void>;
  putAway(): void;
}

export function createUndoOffer(): UndoOffer {
  const offer = signal<Undoable | undefined>(undefined);
  return {
    offer,
    propose(undoable) {
      offer.value = undoable;
    },
    async take() {
      const last = offer.value;
      offer.value = undefined;
      await last?.undo();
    },
    putAway() {
      offer.value = undefined;
    },
  };
}
