const DAY_MS = 86_400_000;
/** Where more than half of the dates would stand within this share of the line, the newest days get more room. */
const CROWDED = 0.15;

/**
 * Places dates (ISO 8601, cut to any grain) on a line from 0, the oldest, to 1, the newest: in proportion to time, or, where
 * that would heap most of them on one spot, to the logarithm of the days before the newest. Those that are no dates stand at 0.
 */
export function placeOnLine(dates: readonly string[]): readonly number[] {
  const days = dates.map((date) => Date.parse(date.length === 16 ? `${date}Z` : date) / DAY_MS);
  const known = days.filter((day) => !Number.isNaN(day));
  const [oldest, newest] = [Math.min(...known), Math.max(...known)];
  const length = newest - oldest;
  if (known.length === 0 || length === 0) return dates.map(() => 0);
  const linear = (day: number) => (day - oldest) / length;
  const logarithmic = (day: number) => 1 - Math.log1p(newest - day) / Math.log1p(length);
  const late = known.filter((day) => linear(day) > 1 - CROWDED).length;
  const scale = late > known.length / 2 ? logarithmic : linear;
  return days.map((day) => (Number.isNaN(day) ? 0 : Math.min(1, Math.max(0, scale(day)))));
}
