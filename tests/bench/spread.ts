/** Median, 95th percentile and most of some figures. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  /** How many figures these are of. */
  readonly of: number;
}

/** Sums up figures, each to a tenth. Without any, all is 0. */
export function spread(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number) => tenth(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]);
  return { p50: at(0.5), p95: at(0.95), most: at(1), of: sorted.length };
}

/** The median, to a tenth. */
export function median(figures: readonly number[]): number {
  return spread(figures).p50;
}

function tenth(figure = 0): number {
  return Math.round(figure * 10) / 10;
}
