import type { ExportFormat } from './format.ts';
import { annotations } from './formats/annotations.ts';
import { bibtex } from './formats/bibtex.ts';
import { csl } from './formats/csl.ts';
import { csvEvents } from './formats/csv-events.ts';
import { csvNotes } from './formats/csv-notes.ts';
import { csvQuotes } from './formats/csv-quotes.ts';
import { html } from './formats/html.ts';
import { ics } from './formats/ics.ts';
import { json } from './formats/json.ts';
import { markdown } from './formats/markdown.ts';
import { ris } from './formats/ris.ts';

/** All ways to take articles and notes away, in the order of the menus: to read, to work with, for programs. */
export const FORMATS: readonly ExportFormat[] = [
  html,
  markdown,
  csvQuotes,
  csvEvents,
  csvNotes,
  ics,
  csl,
  ris,
  bibtex,
  annotations,
  json,
];
