import type { Weights } from './learner.ts';

const HIGHEST = 7; // of four bits with a sign
const CLIPPED = 0.9995; // share of the weights that keep their size

/** Rounds weights to four bits. Weights below `least` become zero. */
export function quantize({ emission }: Weights, least: number): { emission: Int8Array; scale: number } {
  const sizes = emission
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const clip = sizes[Math.floor(sizes.length * CLIPPED)] || 1;
  const scale = Math.fround(clip / HIGHEST);
  const whole = Int8Array.from(emission, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-HIGHEST, Math.min(HIGHEST, Math.round(weight / scale))),
  );
  return { emission: whole, scale };
}
