import { positionIn, type SentenceView } from './document-view.ts';
import type { FeatureSink } from './feature-rows.ts';
import { mix } from './hash.ts';
import { UNKNOWN_CLASS } from './word-classes.ts';
import type { WordFacts } from './word-facts.ts';

/**
 * What sort of word it is, and its neighbors, and the ends of its run: the classes of words help with names that no
 * training text has, as Turian et al. (2010) found for Brown's.
 */
export function addClasses(sink: FeatureSink, { words, runStart, runEnd }: SentenceView, at: number): void {
  const word = words[at] as WordFacts;
  const left = words[at - 1] ?? UNKNOWN_CLASS;
  const right = words[at + 1] ?? UNKNOWN_CLASS;
  const l2 = words[at - 2]?.middle ?? 0;
  const r2 = words[at + 2]?.middle ?? 0;
  const add = (template: number, hash: number) => sink.add(mix(hash, template));
  add(100, word.fine);
  add(101, left.fine);
  add(102, right.fine);
  add(103, l2);
  add(104, r2);
  add(105, mix(left.middle, word.middle));
  add(106, mix(word.middle, right.middle));
  add(107, mix(l2, left.middle));
  add(108, mix(right.middle, r2));
  add(109, mix(mix(left.coarse, right.coarse), word.shape));
  add(110, mix(word.fine, word.shape));
  add(111, mix(word.middle, word.shape));
  const start = runStart[at] ?? -1;
  if (start < 0) return;
  const end = runEnd[at] ?? start;
  const head = words[end - 1] as WordFacts;
  const opening = words[start] as WordFacts;
  const before = words[start - 1] ?? UNKNOWN_CLASS;
  const after = words[end] ?? UNKNOWN_CLASS;
  const position = positionIn(start, end, at);
  const place = position * 8 + Math.min(end - start, 6);
  add(112, mix(head.fine, position));
  add(113, mix(opening.fine, position));
  add(114, mix(head.middle, place));
  add(115, mix(mix(opening.middle, head.middle), position));
  add(116, mix(before.middle, place));
  add(117, mix(after.middle, place));
  add(118, mix(mix(before.coarse, after.coarse), position));
}
