import type { Versions } from '../model/sync.ts';

/** How one state stands to another: with the same changes, with more, with fewer, or each with some of its own. */
export type VersionOrder = 'same' | 'newer' | 'older' | 'apart';

export function compareVersions(a: Versions, b: Versions): VersionOrder {
  const hasMore = (one: Versions, other: Versions) =>
    Object.entries(one).some(([machine, count]) => count > (other[machine] ?? 0));
  const [more, less] = [hasMore(a, b), hasMore(b, a)];
  if (more && less) return 'apart';
  if (more) return 'newer';
  return less ? 'older' : 'same';
}

/** The changes of both. */
export function joinVersions(a: Versions, b: Versions): Versions {
  const joined: Record<string, number> = { ...a };
  for (const [machine, count] of Object.entries(b)) joined[machine] = Math.max(count, joined[machine] ?? 0);
  return joined;
}
