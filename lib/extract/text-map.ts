import type { Block } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { readBlocks } from './blocks.ts';
import type { DraftBlock, Run } from './draft-block.ts';

/** Translates between spans of `Article.text` and ranges of the page. */
export interface TextMap {
  /** The words of a span in the page; undefined where they have left it. A span of several blocks is one range. */
  toRange(span: Span): Range | undefined;
  /** The words of a range as a span, white space at its ends left out; undefined unless it begins and ends in the article. */
  toSpan(range: Range): Span | undefined;
}

const MOST_MISSING = 100; // blocks; each is searched in the whole page, and a page that lacks so many is another one

/** A run whose start counts from the start of `Article.text`. */
type TextRun = Run;

/**
 * Makes the map of an article whose blocks were drafted from a copy of the page.
 * `liveText` leads from the copy's text nodes to the page's; where a page has replaced them since, the words are
 * searched in the page as it is now.
 */
export function createTextMap(
  document: Document,
  article: { readonly text: string; readonly blocks: readonly Block[] },
  drafts: readonly DraftBlock[],
  liveText: WeakMap<Node, Text>,
): TextMap {
  const known = drafts.flatMap((draft, i) =>
    draft.runs.flatMap((run) => liveRun(run, article.blocks[i]?.start ?? 0, liveText)),
  );
  let runs: readonly TextRun[] = known;
  let searched = false;
  const search = () => {
    searched = true;
    runs = searchBlocks(document, article);
  };
  return {
    toRange(span) {
      const range = rangeOf(document, runs, span);
      if (range || searched) return range;
      search();
      return rangeOf(document, runs, span);
    },
    toSpan(range) {
      const span = spanOf(runs, range);
      if (span || searched) return span;
      search();
      return spanOf(runs, range);
    },
  };
}

function liveRun(run: Run, blockStart: number, liveText: WeakMap<Node, Text>): TextRun[] {
  const node = liveText.get(run.node);
  return node ? [{ ...run, node, start: run.start + blockStart }] : [];
}

function rangeOf(document: Document, runs: readonly TextRun[], span: Span): Range | undefined {
  const first = runs[firstWhere(runs, (run) => run.start + run.length > span.start)];
  const last = runs[firstWhere(runs, (run) => run.start >= span.end) - 1];
  if (!first || !last || first.start >= span.end || last.start + last.length <= span.start) return undefined;
  // Half a span would be painted as if it were all of it: a gap may be white space, not words.
  if (first.start > span.start + 1 || last.start + last.length < span.end - 1) return undefined;
  if (!isIntact(first) || !isIntact(last)) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.from + Math.max(0, span.start - first.start));
  range.setEnd(last.node, last.from + Math.min(last.length, span.end - last.start));
  return range;
}

/** The part of the text whose runs a range touches; a range that leaves the article is cut at its edges. */
function spanOf(runs: readonly TextRun[], range: Range): Span | undefined {
  let start: number | undefined;
  let end: number | undefined;
  const touched = textsWithin(range);
  for (const run of runs) {
    if (!touched.has(run.node)) continue;
    const cutStart = run.node === range.startContainer ? Math.max(run.from, range.startOffset) : run.from;
    const runEnd = run.from + run.length;
    const cutEnd = run.node === range.endContainer ? Math.min(runEnd, range.endOffset) : runEnd;
    if (cutStart >= cutEnd) continue;
    start ??= run.start + cutStart - run.from;
    end = run.start + cutEnd - run.from;
  }
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The text nodes that a range touches. To ask the range about each text of the page would count siblings each time. */
function textsWithin(range: Range): Set<Node> {
  const found = new Set<Node>();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const stop =
    endContainer.nodeType === 1
      ? (endContainer.childNodes[endOffset] ?? after(endContainer))
      : after(endContainer);
  let node: Node | null =
    startContainer.nodeType === 1
      ? (startContainer.childNodes[startOffset] ?? after(startContainer))
      : startContainer;
  while (node && node !== stop) {
    if (node.nodeType === 3) found.add(node);
    node = node.firstChild ?? after(node);
  }
  return found;
}

/** The first node behind a node and all that it holds. */
function after(node: Node): Node | null {
  let at: Node | null = node;
  while (at && !at.nextSibling) at = at.parentNode;
  return at?.nextSibling ?? null;
}

/** The index of the first run of which a condition holds that holds of all after it as well. */
function firstWhere(runs: readonly TextRun[], holds: (run: TextRun) => boolean): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(runs[middle] as TextRun)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isIntact(run: TextRun): boolean {
  return run.node.isConnected && run.node.data.length >= run.from + run.length;
}

/** Looks the article's blocks up among the page's blocks as they are now, each below the one before. */
function searchBlocks(
  document: Document,
  article: { readonly text: string; readonly blocks: readonly Block[] },
): TextRun[] {
  if (!document.body) return [];
  const page = readBlocks(document.body);
  const text = page.map((block) => block.text).join('\n');
  const starts: number[] = [];
  let length = 0;
  for (const block of page) {
    starts.push(length);
    length += block.text.length + 1;
  }
  const found: TextRun[] = [];
  let from = 0;
  let missing = 0;
  for (const block of article.blocks) {
    const words = article.text.slice(block.start, block.end);
    if (missing > MOST_MISSING) break;
    let at = text.indexOf(words, from);
    if (at < 0) at = text.indexOf(words);
    if (at < 0) {
      missing++;
      continue;
    }
    from = at + words.length;
    found.push(...runsWithin(page, starts, at, from, block.start));
  }
  return found;
}

/** The runs of the page's text from `at` to `end`, moved so that `at` becomes `target`. */
function runsWithin(
  page: readonly DraftBlock[],
  starts: readonly number[],
  at: number,
  end: number,
  target: number,
): TextRun[] {
  const found: TextRun[] = [];
  for (let i = firstAtOrBefore(starts, at); i < page.length && (starts[i] ?? 0) < end; i++) {
    for (const run of page[i]?.runs ?? []) {
      const start = (starts[i] ?? 0) + run.start;
      const cutStart = Math.max(start, at);
      const cutEnd = Math.min(start + run.length, end);
      if (cutStart >= cutEnd) continue;
      found.push({
        node: run.node,
        from: run.from + cutStart - start,
        start: cutStart - at + target,
        length: cutEnd - cutStart,
      });
    }
  }
  return found;
}

function firstAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
