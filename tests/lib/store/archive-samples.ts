import { createImportSource } from '../../../entrypoints/shared/view-imports.ts';
import { json } from '../../../lib/export/formats/json.ts';
import { writeExport } from '../../../lib/export/write-export.ts';
import type { NoteChoice } from '../../../lib/model/archive.ts';
import { createSettingsSource, readSettings } from '../../../lib/platform/settings.ts';
import { findArchived, findArticleIds } from '../../../lib/store/archived.ts';
import { saveCorrection } from '../../../lib/store/corrections.ts';
import type { Database } from '../../../lib/store/database.ts';
import { deleteArticle } from '../../../lib/store/delete-article.ts';
import { toHash } from '../../../lib/store/identity.ts';
import { findLooseWords } from '../../../lib/store/loose-words.ts';
import { saveNote } from '../../../lib/store/notes.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { chooseStory } from '../../../lib/store/story-choices.ts';
import type { AnyReading } from '../../support/any-library.ts';
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

const DAY = '2024-03-04T07:00:00.000Z';
const LAST = '2031-01-01T00:00:00.000Z';

/** Saves what was read the way the extension does, one thing after the other. */
export async function fill(database: Database, library: readonly AnyReading[]): Promise<void> {
  const ids: string[] = [];
  for (const { article, analysis, readAt, notes, saidBy, newTitle } of library) {
    let articleId = '';
    for (const now of readAt)
      articleId = unwrap(await saveReading(database, article, analysis, now)).saved.id;
    ids.push(articleId);
    if (newTitle !== undefined)
      unwrap(await saveReading(database, { ...article, title: newTitle }, analysis, LAST));
    for (const [index, { about, body, tags, at }] of notes.entries()) {
      const target = { ...about, articleId };
      const note = { id: `${articleId}-${index}`, target, body, tags, createdAt: at, updatedAt: at };
      unwrap(await saveNote(database, note));
    }
    const quote = { exact: article.text, prefix: '', suffix: '' };
    const target = { quote, position: { start: 0, end: article.text.length } };
    const said = { id: `${articleId}-c`, kind: 'quoteSpeaker', articleUrl: article.canonicalUrl } as const;
    if (saidBy !== undefined)
      unwrap(await saveCorrection(database, { ...said, target, to: saidBy, at: '2024-03-04T07:00:00.000Z' }));
  }
  for (const [index, { story, deleted }] of library.entries()) {
    const id = ids[index] ?? '';
    if (story !== undefined) unwrap(await chooseStory(database, id, ids[story - 1], DAY));
    if (!deleted) continue;
    unwrap(await deleteArticle(database, id));
    const target = { kind: 'article', articleId: id } as const;
    const times = { createdAt: DAY, updatedAt: DAY };
    unwrap(await saveNote(database, { id: `${id}-late`, target, body: 'late', tags: [], ...times }));
  }
}
