import { signal } from '@preact/signals';
import type { Correction } from '../../../lib/model/correction.ts';
import { type Problem, type Result, success } from '../../../lib/model/result.ts';
import { createUndoOffer } from '../../../lib/state/undo.ts';

/** A library that keeps corrections of these kinds, at a clock that ticks with every question; `world` says how it goes. */
export function keepCorrections<Kept extends Correction = Correction>() {
  const kept = new Map<string, Kept>();
  const world = { outcome: success(undefined) as Result<void> };
  let ticks = 0;
  const sources = {
    library: {
      async saveCorrection(correction: Correction) {
        if (world.outcome.ok) kept.set(correction.id, correction as Kept);
        return world.outcome;
      },
      async deleteCorrection(id: string) {
        if (world.outcome.ok) kept.delete(id);
        return world.outcome;
      },
    },
    now: () => `2025-03-07T09:00:0${ticks++}Z`,
    newId: () => `c${ticks}`,
  };
  return { kept, world, sources, undo: createUndoOffer(), problem: signal<Problem | undefined>(undefined) };
}
