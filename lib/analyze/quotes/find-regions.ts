import type { Notice } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { findMarks, type Mark } from './marks.ts';
import { type PageMarks, type Region, readMarks } from './regions.ts';
import { endOfUnclosed, startOfUnopened } from './repair.ts';
import type { SpeechWords } from './speech-words.ts';

/** All stretches between quotation marks of a page, in order, and remarks on marks that had to be mended. */
export interface PageRegions {
  readonly regions: readonly Region[];
  readonly notices: readonly Notice[];
}

// British papers set single marks and nest double ones: then the clear pairs of single marks outnumber the others.
const MAIN_STYLE_MARGIN = 1.5;

/**
 * Pairs the quotation marks of each block by itself, so that a stray mark spoils nothing beyond its paragraph.
 * `blocks` must be in order and must not overlap.
 */
export function findRegions(text: string, blocks: readonly Span[], speech: SpeechWords): PageRegions {
  const marks = blocks.map((block) => findMarks(text, block, speech.elisions));
  const page = voteOnMarks(marks);
  const regions: Region[] = [];
  const notices: Notice[] = [];
  blocks.forEach((block, index) => {
    const continues = beginsWithMark(marks[index + 1], blocks[index + 1]);
    const found = regionsOfBlock(text, block, marks[index] ?? [], page, continues, speech);
    for (const region of found) {
      if (region.ends !== 'closed' && !continues)
        notices.push({ step: 'quotes', reason: region.ends, span: region.outer });
    }
    regions.push(...found);
  });
  return { regions, notices };
}

function beginsWithMark(marks: readonly Mark[] | undefined, block: Span | undefined): boolean {
  const first = marks?.[0];
  return first !== undefined && first.start === block?.start && first.opening < 1;
}

/**
 * Single marks are the main style where their clear pairs outnumber those of double marks. Only pairs vote, so that a stray
 * mark changes nothing elsewhere.
 */
function voteOnMarks(blocks: readonly (readonly Mark[])[]): PageMarks {
  let single = 0;
  let double = 0;
  for (const marks of blocks) {
    single += clearPairs(marks, 'single');
    double += clearPairs(marks, 'double');
  }
  return { singleIsMain: single > double * MAIN_STYLE_MARGIN };
}

function clearPairs(marks: readonly Mark[], tier: Mark['tier']): number {
  let open = 0;
  let pairs = 0;
  for (const mark of marks) {
    if (mark.tier !== tier || mark.ignoring <= 1) continue;
    if (mark.opening < 1) open += 1;
    else if (mark.closing < 1 && open > 0) {
      pairs += 1;
      open = 0;
    }
  }
  return pairs;
}

function regionsOfBlock(
  text: string,
  block: Span,
  marks: readonly Mark[],
  page: PageMarks,
  continues: boolean,
  speech: SpeechWords,
): Region[] {
  if (!marks.length) return [];
  const reading = readMarks(marks, page, continues);
  const regions: Region[] = reading.pairs.map(({ open, close }) =>
    toRegion(
      text,
      { start: open.start, end: close.end },
      { start: open.end, end: close.start },
      'closed',
      open.tier,
    ),
  );
  let pair = 0;
  reading.neverClosed.forEach((open, index) => {
    while ((reading.pairs[pair]?.open.start ?? Number.POSITIVE_INFINITY) < open.start) pair += 1;
    const next = reading.pairs[pair];
    const following = Math.min(
      next?.open.start ?? block.end,
      reading.neverClosed[index + 1]?.start ?? block.end,
    );
    const limit = Math.max(open.end, following);
    const end = continues && limit === block.end ? limit : endOfUnclosed(text, open.end, limit, speech);
    regions.push(
      toRegion(text, { start: open.start, end }, { start: open.end, end }, 'neverClosed', open.tier),
    );
  });
  return withUnopened(text, block, inOrder(regions), reading.neverOpened);
}

/** In order and without overlaps, the earlier before the later. */
function inOrder(regions: readonly Region[]): Region[] {
  const kept: Region[] = [];
  for (const region of [...regions].sort((a, b) => a.outer.start - b.outer.start)) {
    const last = kept.at(-1);
    if (region.end > region.start && (!last || region.outer.start >= last.outer.end)) kept.push(region);
  }
  return kept;
}

/** Adds a region for each closing mark that nothing opened. */
function withUnopened(
  text: string,
  block: Span,
  regions: readonly Region[],
  closers: readonly Mark[],
): Region[] {
  const added: Region[] = [];
  let floor = block.start;
  let passed = 0;
  for (const close of closers) {
    for (; (regions[passed]?.outer.end ?? Number.POSITIVE_INFINITY) <= close.start; passed += 1) {
      floor = Math.max(floor, regions[passed]?.outer.end ?? 0);
    }
    const start = startOfUnopened(text, close.start, floor, floor > block.start);
    if (start !== undefined) {
      added.push(
        toRegion(text, { start, end: close.end }, { start, end: close.start }, 'neverOpened', close.tier),
      );
    }
    floor = close.end;
  }
  return inOrder([...regions, ...added]);
}

function toRegion(text: string, outer: Span, inner: Span, ends: Region['ends'], tier: Mark['tier']): Region {
  let { start, end } = inner;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end, outer, ends, tier };
}
