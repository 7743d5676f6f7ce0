import { toIsoDate } from '../metadata/dates.ts';

const DATES = [
  'datetime',
  'data-datetime',
  'data-time',
  'data-timestamp',
  'data-post-time',
  'data-sort-time',
  'data-published',
];

/** What shows when a post of a live blog was written. */
export const STAMPS =
  'time,[itemprop~="datePublished"],[data-datetime],[data-timestamp],[data-post-time],[data-sort-time],[class*="timestamp" i],[data-testid*="timestamp" i]';

/** When the post was written that a mark belongs to: as the mark says, or the elements around it that do not hold more than the post. */
export function dateOf(mark: Element, firstWords: Node): string | undefined {
  const own = readDate(mark, true);
  if (own) return own;
  for (let at = mark.parentElement; at; at = at.parentElement) {
    const date = readDate(at, false);
    if (date) return date;
    if (at.contains(firstWords)) return undefined;
  }
  return undefined;
}

function readDate(element: Element, shown: boolean): string | undefined {
  const named = [...DATES, 'content'].map((name) => element.getAttribute(name) ?? '');
  const written = shown ? [...named, element.textContent ?? ''] : named;
  for (const raw of written) {
    const date = toIsoDate(raw, { dayFirst: true });
    if (date) return date;
  }
  return undefined;
}
