import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Correction } from '../model/correction.ts';
import type { Problem, Result } from '../model/result.ts';
import type { LibrarySource } from './sources.ts';
import type { Undoable, UndoOffer } from './undo.ts';

export interface CorrectionSources {
  readonly library: Pick<LibrarySource, 'saveCorrection' | 'deleteCorrection'>;
  readonly now: () => string;
  readonly newId: () => string;
}

/** What was changed last: where the view finds it, and when its correction was made; absent where it has none now. */
export type Changed<Place> = Place & { readonly at: string | undefined };

/** Keeps what the reader corrects, and takes it back. A verb's false means: it could not be saved. */
export interface CorrectionKeeper<Place> {
  /** Until the view has led the reader to it. */
  readonly changed: ReadonlySignal<Changed<Place> | undefined>;
  /** Keeps a correction in the place of the one before, if there was one; `offer` is what can be undone. */
  say(
    correction: Correction,
    before: Correction | undefined,
    offer: Omit<Undoable, 'undo'>,
    placeOf: PlaceOf<Place>,
  ): Promise<boolean>;
  takeBack(correction: Correction, placeOf: PlaceOf<Place>): Promise<boolean>;
  /** The view has led the reader to what was changed. */
  settle(): void;
}

/** Where the view finds what a correction is about, while it is kept or when it was taken back. */
type PlaceOf<Place> = (correction: Correction, isKept: boolean) => Place;

/** @param problem is told what went wrong, and that nothing did */
export function createCorrectionKeeper<Place>(
  library: CorrectionSources['library'],
  undo: UndoOffer,
  problem: Signal<Problem | undefined>,
): CorrectionKeeper<Place> {
  const changed = signal<Changed<Place> | undefined>(undefined);

  function tell(result: Result<void>, now: Changed<Place>): boolean {
    problem.value = result.ok ? undefined : result.problem;
    if (result.ok) changed.value = now;
    return result.ok;
  }

  async function put(correction: Correction, placeOf: PlaceOf<Place>): Promise<boolean> {
    const result = await library.saveCorrection(correction);
    return tell(result, { ...placeOf(correction, true), at: correction.at });
  }

  async function remove(correction: Correction, placeOf: PlaceOf<Place>): Promise<boolean> {
    const result = await library.deleteCorrection(correction.id);
    return tell(result, { ...placeOf(correction, false), at: undefined });
  }

  return {
    changed,
    async say(correction, before, offer, placeOf) {
      const done = await put(correction, placeOf);
      const goBack = () => (before ? put(before, placeOf) : remove(correction, placeOf));
      if (done) undo.propose({ ...offer, undo: async () => void (await goBack()) });
      return done;
    },
    async takeBack(correction, placeOf) {
      const done = await remove(correction, placeOf);
      const goBack = async () => void (await put(correction, placeOf));
      if (done) undo.propose({ what: 'correctionTakenBack', undo: goBack });
      return done;
    },
    settle() {
      changed.value = undefined;
    },
  };
}
