/** The kinds that the tagger tells apart, and its labels: outside, then begin and inside of each kind. */
export const KINDS = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type TagKind = (typeof KINDS)[number];

export const LABELS: readonly string[] = ['O', ...KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];
export const LABEL_COUNT = 9;

const OUTSIDE = 0;
export const isBegin = (label: number): boolean => label % 2 === 1;
export const isInside = (label: number): boolean => label !== OUTSIDE && label % 2 === 0;

/** Whether label `b` may follow `a`: the inside of a kind follows only that kind. */
export function mayFollow(a: number, b: number): boolean {
  return !isInside(b) || a === b || a === b - 1;
}

/** The kind of a label other than outside. */
export function kindOf(label: number): TagKind {
  return KINDS[(label - 1) >> 1] ?? 'MISC';
}
