import type { Span } from '../../model/span.ts';

/** Papers quote with one tier of marks and nest the other inside. */
export type MarkTier = 'double' | 'single';

/** What the glyph itself says: which way it points, and which pairs it can belong to. */
export type MarkGlyph = 'neutral' | 'opener' | 'closer' | 'low';

/** A sign that may be a quotation mark, and how odd it would be (0 = not at all) to read it each way. */
export interface Mark extends Span {
  readonly tier: MarkTier;
  readonly glyph: MarkGlyph;
  readonly opening: number;
  readonly closing: number;
  readonly ignoring: number;
}

const GLYPHS: Readonly<Record<string, readonly [MarkTier, MarkGlyph]>> = {
  '"': ['double', 'neutral'],
  '＂': ['double', 'neutral'],
  "''": ['double', 'neutral'],
  '“': ['double', 'opener'],
  '‟': ['double', 'opener'],
  '«': ['double', 'opener'],
  '「': ['double', 'opener'],
  '``': ['double', 'opener'],
  '‘‘': ['double', 'opener'],
  '”': ['double', 'closer'],
  '»': ['double', 'closer'],
  '」': ['double', 'closer'],
  '’’': ['double', 'closer'],
  '„': ['double', 'low'],
  ',,': ['double', 'low'],
  "'": ['single', 'neutral'],
  '‘': ['single', 'opener'],
  '‛': ['single', 'opener'],
  '‹': ['single', 'opener'],
  '『': ['single', 'opener'],
  '`': ['single', 'opener'],
  '’': ['single', 'closer'],
  '›': ['single', 'closer'],
  '』': ['single', 'closer'],
  '‚': ['single', 'low'],
};

const MARK_CHARACTERS = new Set('"＂“‟«「”»」„\'‘‛‹『`’›』‚');
const DOUBLED = new Set(["'", '`', '‘', '’']);
const LETTER = /[\p{L}\p{N}]/u;

/** What stands beside a mark: space or an opening bracket, a dash, punctuation that closes, or a word. */
type Side = 'space' | 'dash' | 'stop' | 'word';

// Costs were set by hand on texts with odd marks. Only their order matters: what good typography does is
// free, a slip of the keyboard costs 1 to 3, what nobody writes costs 4 to 6.
const OPENING: Readonly<Record<Side, Readonly<Record<Side, number>>>> = {
  space: { word: 0, dash: 0.5, stop: 1.5, space: 2.5 },
  dash: { word: 0.3, dash: 1, stop: 2, space: 4 },
  stop: { word: 1.5, dash: 3, stop: 4, space: 6 },
  word: { word: 2, dash: 4, stop: 5, space: 6 },
};
const CLOSING: Readonly<Record<Side, Readonly<Record<Side, number>>>> = {
  word: { space: 0, stop: 0, dash: 0.2, word: 2 },
  stop: { space: 0, stop: 0, dash: 0, word: 1.5 },
  dash: { space: 0.3, stop: 0.3, dash: 0.6, word: 2.5 },
  space: { space: 2.5, stop: 2, dash: 3, word: 6 },
};
const AGAINST_GLYPH = 3;
const IGNORED_DOUBLE = 4;
const IGNORED_INCHES = 0.7;

/**
 * Finds every sign between `start` and `end` that may be a quotation mark, in order. Apostrophes inside words are left
 * out. `elisions` are the words that begin with an apostrophe, lower case, without it ("twas").
 */
export function findMarks(text: string, block: Span, elisions: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  for (let at = block.start; at < block.end; ) {
    const character = text[at] ?? '';
    if (!MARK_CHARACTERS.has(character) && !(character === ',' && isLowPair(text, at, block))) {
      at += 1;
      continue;
    }
    const end = endOfRun(text, at, block.end);
    const left = sideBefore(text, at, block.start);
    const right = sideAfter(text, end, block.end);
    for (const glyph of splitRun(text.slice(at, end), left === 'space')) {
      const mark = judge(text, { start: at, end: at + glyph.length }, glyph, left, right, elisions);
      if (mark) marks.push(mark);
      at += glyph.length;
    }
  }
  return marks;
}

function isLowPair(text: string, at: number, block: Span): boolean {
  return (
    text[at + 1] === ',' && LETTER.test(text[at + 2] ?? '') && sideBefore(text, at, block.start) === 'space'
  );
}

function endOfRun(text: string, start: number, limit: number): number {
  if (text[start] === ',') return start + 2;
  let end = start + 1;
  while (end < limit && MARK_CHARACTERS.has(text[end] ?? '')) end += 1;
  return end;
}

/** Cuts a run of signs into marks: `'''` opens as `''` and `'`, and closes as `'` and `''`. */
function splitRun(run: string, opens: boolean): string[] {
  const glyphs: string[] = [];
  for (let at = 0; at < run.length; ) {
    const glyph = run[at] ?? '';
    let same = 1;
    while (run[at + same] === glyph) same += 1;
    if (glyph === ',') {
      glyphs.push(',,');
    } else if (DOUBLED.has(glyph) && same > 1) {
      const pairs = Array.from({ length: same >> 1 }, () => glyph + glyph);
      const odd = same % 2 ? [glyph] : [];
      glyphs.push(...(opens ? [...pairs, ...odd] : [...odd, ...pairs]));
    } else {
      for (let n = 0; n < same; n += 1) glyphs.push(glyph);
    }
    at += same;
  }
  return glyphs;
}

function sideBefore(text: string, at: number, start: number): Side {
  if (at <= start) return 'space';
  const before = text[at - 1] ?? ' ';
  if (/[\s([{<\u200b\ufeff]/u.test(before)) return 'space';
  if (/[—–\-/:…|]/u.test(before)) return 'dash';
  if (before === '.' && text[at - 2] === '.') return 'dash';
  return LETTER.test(before) || /[\])}%$€£°*]/u.test(before) ? 'word' : 'stop';
}

function sideAfter(text: string, at: number, end: number): Side {
  if (at >= end) return 'space';
  const after = text[at] ?? ' ';
  if (/[\s\u200b]/u.test(after)) return 'space';
  if (/[—–\-/…|]/u.test(after)) return 'dash';
  if (after === '.' && text[at + 1] === '.') return 'dash';
  return /[.,;:!?)\]}]/u.test(after) ? 'stop' : 'word';
}

function judge(
  text: string,
  span: Span,
  glyph: string,
  left: Side,
  right: Side,
  elisions: ReadonlySet<string>,
): Mark | undefined {
  const known = GLYPHS[glyph];
  if (!known) return undefined;
  const [tier, points] = known;
  const apostrophe = glyph === "'" || glyph === '’';
  if (apostrophe && LETTER.test(text[span.start - 1] ?? '') && LETTER.test(text[span.end] ?? ''))
    return undefined;
  const spaced = glyph === '«' || glyph === '»'; // French sets a space inside
  const opening = spaced && right === 'space' ? 0.5 : OPENING[left][right];
  const closing = spaced && left === 'space' ? 0.5 : CLOSING[left][right];
  return {
    ...span,
    tier,
    glyph: points,
    opening: opening + (points === 'closer' ? AGAINST_GLYPH : 0),
    closing: closing + (points === 'opener' || points === 'low' ? AGAINST_GLYPH : 0),
    ignoring: tier === 'double' ? ignoringDouble(text, span) : ignoringSingle(text, span, left, elisions),
  };
}

function ignoringDouble(text: string, { start, end }: Span): number {
  const inches = end - start === 1 && text[start] === '"' && /\d/.test(text[start - 1] ?? '');
  return inches ? IGNORED_INCHES : IGNORED_DOUBLE;
}

/** A single mark is often none: an apostrophe before ’90s or ’twas, after a plural's s, a sign for feet. */
function ignoringSingle(
  text: string,
  { start, end }: Span,
  left: Side,
  elisions: ReadonlySet<string>,
): number {
  const glyph = text[start] ?? '';
  if (glyph === '`') return 2;
  if (glyph !== "'" && glyph !== '’' && glyph !== '‘') return IGNORED_DOUBLE;
  if (left === 'word') {
    const before = text[start - 1] ?? '';
    if (/[sxzSXZ]/.test(before)) return 0.7;
    return /\d/.test(before) ? 0.5 : 2;
  }
  const word = /^[\p{L}\p{N}]{1,8}/u.exec(text.slice(end, end + 8))?.[0].toLowerCase() ?? '';
  if (/^\d0?s?/.test(word) || elisions.has(word)) return 0.3;
  return left === 'stop' ? IGNORED_DOUBLE : 3;
}
