import type { Day } from './calendar.ts';

interface Found {
  readonly rule: { readonly name: string };
  readonly parts: Readonly<Record<string, string | undefined>>;
}

/** Expressions that count from the day of writing: a chronicle has hardly any. */
const DEICTIC = new Set(['weekday', 'today', 'tonight', 'this morning', 'this week', 'ago', 'named month']);
/** A text with fewer full dates is no chronicle. Set by hand on news and on histories of wars. */
const FEWEST_DATES = 6;
const DATES_PER_DEICTIC = 4;

/** Whether a text tells its story in order by its own dates, as an encyclopedia does, and not from the day of writing. */
export function isNarrative(found: readonly Found[], published: Day | undefined): boolean {
  let full = 0;
  let deictic = 0;
  for (const { rule, parts } of found) {
    if (DEICTIC.has(rule.name)) deictic += 1;
    else if (parts.year && Number(parts.year) !== published?.year) full += 1;
  }
  return full >= FEWEST_DATES && full >= DATES_PER_DEICTIC * deictic;
}
