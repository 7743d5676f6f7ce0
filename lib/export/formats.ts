import type { ExportFormat } from './format.ts';
import type { FormatId } from './format-ids.ts';
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
import { timelineJs } from './formats/timeline-js.ts';

/** Every format by its id; one without a format does not compile. */
export const FORMATS: { readonly [Id in FormatId]: ExportFormat } = {
  html,
  markdown,
  csvQuotes,
  csvEvents,
  csvNotes,
  ics,
  timelineJs,
  csl,
  ris,
  bibtex,
  annotations,
  json,
};

/** The format of an id, wherever the id comes from. */
export function findFormat(id: string): ExportFormat | undefined {
  return Object.values(FORMATS).find((format) => format.id === id);
}
