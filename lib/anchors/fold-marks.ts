const SAME: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′`´]/gu, "'"],
  [/[“”„‟«»″]/gu, '"'],
  [/[‐‑‒–—−]/gu, '-'],
  [/[\s\u00a0]/gu, ' '],
];

/** A text whose quotation marks, dashes and white space are of one kind. Its length stays, and so every place in it. */
export function foldMarks(text: string): string {
  return SAME.reduce((folded, [marks, mark]) => folded.replace(marks, mark), text);
}
