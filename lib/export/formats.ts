import type { ExportFormat } from './format.ts';
import { json } from './formats/json.ts';
import { markdown } from './formats/markdown.ts';

/** All ways to take articles and notes away, in the order of the menus. */
export const FORMATS: readonly ExportFormat[] = [markdown, json];
