import { createImportSource } from '../../../entrypoints/shared/view-imports.ts';
import { json } from '../../../lib/export/formats/json.ts';
import { writeExport } from '../../../lib/export/write-export.ts';
import type { NoteChoice } from '../../../lib/model/archive.ts';
import { createSettingsSource, readSettings } from '../../../lib/platform/settings.ts';
import { findArchived, findArticleIds } from '../../../lib/store/archived.ts';
import type { Database } from '../../../lib/store/database.ts';
import { toHash } from '../../../lib/store/identity.ts';
import { findLooseWords } from '../../../lib/store/loose-words.ts';
import { sampleInput } from '../export/samples.ts';
import { unwrap } from './samples.ts';

export const unwatched = { tell: () => undefined, isCanceled: () => false };

/** The library as the file that a reader takes away. */
export async function takeAway(database: Database): Promise<string> {
  const articles = await findArchived(database, await findArticleIds(database));
  const kept = { settings: await readSettings(), loose: await findLooseWords(database) };
  const context = { ...sampleInput(articles.length), ...kept };
  let text = '';
  for await (const piece of writeExport(json, context, articles, toHash)) text += piece;
  return text;
}

/** Brings a file back as a reader does; the value is the preview. */
export async function bringBack(
  database: Database,
  text: string,
  notes: NoteChoice = 'both',
  settings = true,
) {
  const source = createImportSource(database, createSettingsSource());
  const preview = unwrap(await source.readFile(new Blob([text]), unwatched));
  unwrap(await preview.bringBack({ notes, settings }, unwatched));
  return preview;
}
