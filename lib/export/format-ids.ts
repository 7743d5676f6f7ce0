/**
 * All ways to take articles and notes away, in the order of the menus: to read, to work with, for programs. They stand
 * apart from the formats themselves, which are loaded when one is chosen.
 */
export const FORMAT_IDS = [
  'html',
  'markdown',
  'csvQuotes',
  'csvEvents',
  'csvNotes',
  'ics',
  'timelineJs',
  'csl',
  'ris',
  'bibtex',
  'annotations',
  'json',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];
