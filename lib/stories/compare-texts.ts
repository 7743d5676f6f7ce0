import { diffArrays } from 'diff';
import { onOneLine, type Paragraph, readParagraphs } from '../model/paragraphs.ts';
import type { Span } from '../model/span.ts';
import { shareOfWords, wordSet } from './word-sets.ts';

/** Words in a row that stayed, came or went. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A paragraph that is not as it was. */
export interface ParagraphChange {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly runs: readonly WordRun[];
  /** Where it stands in the text of now; absent where it is gone. */
  readonly span?: Span;
}

/** How many words may differ before a comparison is given up: it takes time that grows with its square. */
const MOST_EDITS = 1000;

/** As many words as two paragraphs must share, of all of theirs, to be one that was changed. */
const LIKENESS = 0.4;

/**
 * What differs between two texts, by paragraph and by word, in the order of the text of now. Spaces do not count.
 * The shortest edit script after Myers (1986), as the package `diff` finds it.
 */
export function compareTexts(before: string, now: string): readonly ParagraphChange[] {
  const parts = diffArrays(readParagraphs(before), readParagraphs(now), {
    comparator: (a, b) => onOneLine(a.text) === onOneLine(b.text),
    maxEditLength: MOST_EDITS,
  }) ?? [
    { removed: true, added: false, value: readParagraphs(before) },
    { removed: false, added: true, value: readParagraphs(now) },
  ];
  const changes: ParagraphChange[] = [];
  let removed: Paragraph[] = [];
  let added: Paragraph[] = [];
  const settle = () => {
    changes.push(...matchParagraphs(removed, added));
    removed = [];
    added = [];
  };
  for (const part of parts) {
    if (part.removed) removed = part.value;
    else if (part.added) added = part.value;
    else settle();
  }
  settle();
  return changes;
}

/** What differs between two lines of words. */
export function compareWords(before: string, now: string): readonly WordRun[] {
  const parts = diffArrays(toTokens(before), toTokens(now), { maxEditLength: MOST_EDITS });
  if (!parts)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: now },
    ];
  return parts.map(({ added, removed, value }) => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
}

/** Words, spaces and marks; a number such as `4.2` or `14,000` is one. */
function toTokens(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|./gsu) ?? [];
}

/** Finds for each paragraph that came the one that went whose words it has, both in their order. */
function matchParagraphs(removed: readonly Paragraph[], added: readonly Paragraph[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let next = 0;
  for (const { text, ...span } of added) {
    const found = removed.findIndex((each, index) => index >= next && areAlike(each.text, text));
    if (found === -1) changes.push({ kind: 'added', runs: [{ kind: 'added', text }], span });
    else {
      changes.push(...removed.slice(next, found).map(toRemoved));
      changes.push({ kind: 'changed', runs: compareWords(removed[found]?.text ?? '', text), span });
      next = found + 1;
    }
  }
  return [...changes, ...removed.slice(next).map(toRemoved)];
}

function toRemoved({ text }: Paragraph): ParagraphChange {
  return { kind: 'removed', runs: [{ kind: 'removed', text }] };
}

function areAlike(a: string, b: string): boolean {
  return shareOfWords(wordSet(a), wordSet(b)) >= LIKENESS;
}
