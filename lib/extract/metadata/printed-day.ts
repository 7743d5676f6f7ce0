// No time zone is farther from UTC.
const FARTHEST_EAST = 14;
const FARTHEST_WEST = 12;

/**
 * A moment given in UTC, written so that its day is the one that the page prints. Half past midnight in UTC is the
 * evening before in America, and an article's "Friday" counts from the publisher's day. The moment stays the same;
 * of the offsets that give the printed day the smallest whole hour is taken.
 */
export function asPrinted(published: string, printed: readonly (string | undefined)[]): string {
  if (!published.includes('T') || !/(?:Z|\+00:00)$/.test(published)) return published;
  const moment = Date.parse(published);
  if (Number.isNaN(moment)) return published;
  const days = printed.map((date) => date?.slice(0, 10));
  // A day that one of them confirms needs no other: the second may tell of an update.
  if (days.includes(published.slice(0, 10))) return published;
  for (const day of days) {
    if (!day || Math.abs(dayNumber(day) - dayNumber(published)) !== 1) continue;
    const sign = day > published ? 1 : -1;
    for (let hours = 1; hours <= (sign > 0 ? FARTHEST_EAST : FARTHEST_WEST); hours++) {
      const local = new Date(moment + sign * hours * 3_600_000).toISOString().slice(0, 19);
      if (local.startsWith(day)) return `${local}${sign > 0 ? '+' : '-'}${String(hours).padStart(2, '0')}:00`;
    }
  }
  return published;
}

function dayNumber(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 86_400_000;
}
