import type { Post } from '../../model/article.ts';
import { LONGEST_TITLE, MOST_POSTS } from '../../model/article-bounds.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { countBefore, elementAround, isBefore, type PlacedBlock } from '../placed-block.ts';
import { readUpdates, type Update, updateOf } from './json-ld-updates.ts';
import { dateOf, STAMPS } from './stamps.ts';

const FEWEST = 2;
const MOST_STAMPS = 5000;

/** Where a post is known to be: an element of it, and how many blocks of the text stand before that. */
interface Mark {
  readonly element: Element;
  readonly before: number;
}

/**
 * Finds the posts of a live blog by what shows their times, and where fewer than two do, by what the page's JSON-LD says
 * of them. A post's date is the one that it shows, else the JSON-LD's. Undefined where there are fewer than two.
 */
export function findPosts(
  facts: PageFacts,
  text: string,
  places: readonly PlacedBlock[],
): readonly Post[] | undefined {
  const [first, last] = [places[0], places.at(-1)];
  const around = first && last && elementAround(first.node, last.node);
  if (!around) return undefined;
  const updates = readUpdates(facts.nodes);
  const stamps = [...around.querySelectorAll(STAMPS)].slice(0, MOST_STAMPS);
  const shown = postsAt(onePerPost(stamps, places), text, places, updates);
  if (shown.length >= FEWEST) return shown;
  const told = postsAt(
    onePerPost(anchorsOf(updates, facts.document, text, places), places),
    text,
    places,
    updates,
  );
  return told.length >= FEWEST ? told : undefined;
}

/** Of the marks between the same two blocks the one nearest to the block below: lists of key events have times as well. */
function onePerPost(elements: readonly Element[], places: readonly PlacedBlock[]): Mark[] {
  const marks = new Map<number, { mark: Mark; distance: number }>();
  const counts = countBefore(elements, places);
  for (const [i, element] of elements.entries()) {
    const before = counts[i] ?? 0;
    const next = places[before];
    if (!next) continue;
    const distance = distanceTo(element, next.node);
    const known = marks.get(before);
    if (!known || distance < known.distance) marks.set(before, { mark: { element, before }, distance });
  }
  return [...marks.values()].map(({ mark }) => mark);
}

function distanceTo(element: Element, node: Node): number {
  let levels = 0;
  for (let at: Element | null = element; at && !at.contains(node); at = at.parentElement) levels++;
  return levels;
}

function postsAt(
  marks: readonly Mark[],
  text: string,
  places: readonly PlacedBlock[],
  updates: readonly Update[],
): Post[] {
  const containers = marks.map((mark, i) => containerOf(mark, marks[i - 1], marks[i + 1]));
  const contained = marks.map((mark, i) => {
    const container = containers[i];
    // Posts stand side by side; the time of the whole page does not stand among them.
    const isOneOfSeveral = [containers[i - 1], containers[i + 1]].some(
      (other) => other !== undefined && other.parentElement === container?.parentElement,
    );
    return container && isOneOfSeveral ? blocksInside(container, mark, places) : undefined;
  });
  const haveContainers = contained.filter(Boolean).length >= FEWEST;
  const starts = marks.flatMap((mark, i) => {
    const inside = contained[i];
    if (haveContainers) return inside ? [{ ...inside, mark }] : [];
    const start = flatStart(mark, places);
    return start === undefined ? [] : [{ start, end: places.length, mark }];
  });
  return starts.slice(0, MOST_POSTS).flatMap(({ start, end, mark }, i) => {
    const from = places[start];
    const to = places[Math.min(end, starts[i + 1]?.start ?? end) - 1];
    if (!from || !to || to.end <= from.start) return [];
    const heading = from.kind === 'heading' ? text.slice(from.start, from.end) : undefined;
    const update = updateOf(updates, mark.element, text.slice(from.start, to.end), heading);
    const title = (heading ?? update?.title)?.slice(0, LONGEST_TITLE);
    const publishedAt = whenWritten(dateOf(mark.element, from.node), update?.publishedAt);
    return [{ start: from.start, end: to.end, publishedAt, title }];
  });
}

/** What the post shows, unless that is the same moment without the offset of the newsroom's clock: a day begins by that clock. */
function whenWritten(shown: string | undefined, told: string | undefined): string | undefined {
  if (!shown || !told) return shown ?? told;
  return Date.parse(shown) === Date.parse(told) ? told : shown;
}

/** The largest element around a mark that holds neither the one before nor the one after. */
function containerOf({ element }: Mark, before: Mark | undefined, after: Mark | undefined): Element {
  let container = element;
  for (let at = element.parentElement; at; at = at.parentElement) {
    if ((before && at.contains(before.element)) || (after && at.contains(after.element))) break;
    container = at;
  }
  return container;
}

/** The range of blocks in a container, found from the mark outwards. */
function blocksInside(container: Element, { before }: Mark, places: readonly PlacedBlock[]) {
  const isInside = (i: number) => places[i] !== undefined && container.contains(places[i].node);
  let start = before;
  let end = before;
  while (isInside(start - 1)) start--;
  while (isInside(end)) end++;
  return start < end ? { start, end } : undefined;
}

/** In a page whose posts have no elements of their own, a heading beside the time begins one. */
function flatStart({ before }: Mark, places: readonly PlacedBlock[]): number | undefined {
  if (places[before - 1]?.kind === 'heading') return before - 1;
  return places[before]?.kind === 'heading' ? before : undefined;
}

/** The elements that the JSON-LD speaks of: by the address's anchor, else the block that says the headline or the words. */
function anchorsOf(
  updates: readonly Update[],
  document: Document,
  text: string,
  places: readonly PlacedBlock[],
): Element[] {
  const byAnchor = updates.flatMap(({ anchor }) => document.getElementById(anchor ?? '') ?? []);
  const byWords = places.flatMap(({ start, end, node }) => {
    const isFirst = updateOf(updates, undefined, text.slice(start, end), text.slice(start, end));
    return isFirst && node.parentElement ? [node.parentElement] : [];
  });
  const elements = byAnchor.length >= FEWEST ? byAnchor : byWords;
  return [...new Set(elements)].sort((a, b) => (isBefore(a, b) ? -1 : 1));
}
