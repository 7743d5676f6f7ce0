/** At most so many sentences make a brief. */
export const MOST_SENTENCES = 3;

/** A sentence that a brief may be made of. */
export interface Candidate {
  /** What it is worth by itself. */
  readonly worth: number;
  /** In words. */
  readonly length: number;
  /** Its counted words. */
  readonly words: readonly string[];
}

/** How a set is weighed. */
export interface SetMeasure {
  readonly mostWords: number;
  /** Counted words of a usual summary; a larger number favors longer briefs. */
  readonly usualWords: number;
  /** How much the sentences' own worth counts beside the words that they cover. */
  readonly sentenceShare: number;
}

/** Sets are made of the best sentences only, so that their number stays small. */
const CONSIDERED = 14;
const FEWEST_WORDS = 5;
/** Where so much of the shorter sentence is in the other, they say the same. Between .5 and .7 nothing measurable changes. */
const SAME_FROM = 0.7;

/**
 * The two or three sentences that tell most within the length; one sentence where no two fit. They cover the words that a
 * summary would use, said once each (coverage of concepts, Gillick & Favre 2009).
 * @param chance how likely a summary uses a word, 0..1
 */
export function bestSet<T extends Candidate>(
  candidates: readonly T[],
  chance: (word: string) => number,
  measure: SetMeasure,
): readonly T[] {
  const listed = shortlist(candidates);
  let best: readonly T[] = listed.slice(0, 1);
  let bestValue = Number.NEGATIVE_INFINITY;
  const consider = (set: readonly T[], from: number) => {
    for (let i = from; i < listed.length; i++) {
      const next = listed[i];
      if (!next || set.some((one) => sharedShare(one, next) >= SAME_FROM)) continue;
      const larger = [...set, next];
      if (larger.reduce((sum, { length }) => sum + length, 0) > measure.mostWords) continue;
      const value = larger.length > 1 ? valueOfSet(larger, chance, measure) : Number.NEGATIVE_INFINITY;
      if (value > bestValue) [best, bestValue] = [larger, value];
      if (larger.length < MOST_SENTENCES) consider(larger, i + 1);
    }
  };
  consider([], 0);
  return best;
}

/** How much of the shorter sentence's words the other has. */
function sharedShare({ words: a }: Candidate, { words: b }: Candidate): number {
  const [short, long] = a.length <= b.length ? [new Set(a), new Set(b)] : [new Set(b), new Set(a)];
  let shared = 0;
  for (const word of short) shared += Number(long.has(word));
  return shared / Math.max(1, short.size);
}

function shortlist<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  const long = candidates.filter(({ length }) => length >= FEWEST_WORDS);
  return [...(long.length > 0 ? long : candidates)].sort((a, b) => b.worth - a.worth).slice(0, CONSIDERED);
}

/** What a set of sentences is worth: the words it covers for its length, and the worth of its sentences. */
function valueOfSet(
  set: readonly Candidate[],
  chance: (word: string) => number,
  { usualWords, sentenceShare }: SetMeasure,
): number {
  const covered = new Set<string>();
  let counted = 0;
  let worth = 0;
  let length = 0;
  for (const candidate of set) {
    for (const word of candidate.words) covered.add(word);
    counted += candidate.words.length;
    worth += candidate.worth * candidate.length;
    length += candidate.length;
  }
  let sum = 0;
  for (const word of covered) sum += chance(word);
  return (2 * sum) / (counted + usualWords) + (sentenceShare * worth) / Math.max(1, length);
}
