import type { Ranked } from './speaker-choice.ts';

/** Phrases that name one person share their chances: the likeliest phrase stands for all of them. */
export function poolShares(ranked: readonly Ranked[]): Ranked[] {
  const best = new Map<unknown, Ranked>();
  for (const one of ranked) {
    const { form, head } = one.candidate;
    const who = one.identity ?? (form === 'nominal' ? head : one.candidate);
    const other = best.get(who);
    best.set(who, other ? { ...other, share: other.share + one.share } : one);
  }
  return [...best.values()].sort((a, b) => b.share - a.share);
}
