import { i18n } from '#i18n';
import { toLibraryFileName } from '../../lib/export/file-name.ts';
import type { ExportFormat, ExportWords } from '../../lib/export/format.ts';
import { FORMATS, findFormat } from '../../lib/export/formats.ts';
import { makeFile } from '../../lib/export/make-file.ts';
import type { ArchivedArticle } from '../../lib/model/archive.ts';
import type { ArticleId } from '../../lib/model/library.ts';
import { failure, type Result, success } from '../../lib/model/result.ts';
import { type NamedFile, saveFile } from '../../lib/platform/save-file.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { toBlob } from '../../lib/platform/to-blob.ts';
import type { ExportSource, Progress } from '../../lib/state/sources.ts';
import { findArchived, findArticleIds } from '../../lib/store/archived.ts';
import { attempt } from '../../lib/store/attempt.ts';
import type { Database } from '../../lib/store/database.ts';
import { toHash } from '../../lib/store/identity.ts';
import { findLooseWords } from '../../lib/store/loose-words.ts';
import { UNWATCHED } from './unwatched.ts';

/** Articles taken from the library at a time: few enough to stay responsive, many enough to be quick. */
const AT_ONCE = 20;

/** Takes articles with their notes out of the library and hands them to the reader as a file. */
export function createExporter(database: Database): ExportSource['exportArticles'] {
  return async (formatId, wanted, progress = UNWATCHED) => {
    const format = findFormat(formatId);
    if (!format) return failure('unexpected', formatId);
    const made = await makeExport(database, format, wanted, progress);
    if (!made.ok) return made;
    return progress.isCanceled() ? success(undefined) : saveFile(made.value);
  };
}

/** Everything in one file that can be brought back. */
export async function makeBackup(database: Database, progress: Progress): Promise<Result<NamedFile>> {
  const made = await makeExport(database, FORMATS.json, 'all', progress);
  const name = toLibraryFileName('backup', new Date().toISOString(), FORMATS.json.extension);
  return made.ok ? success({ ...made.value, name }) : made;
}

function makeExport(
  database: Database,
  format: ExportFormat,
  wanted: readonly ArticleId[] | 'all',
  progress: Progress,
): Promise<Result<NamedFile>> {
  return attempt(database, async () => {
    const ids = wanted === 'all' ? await findArticleIds(database) : wanted;
    const context = {
      exportedAt: new Date().toISOString(),
      count: ids.length,
      words: exportWords(),
      settings: wanted === 'all' ? await readSettings() : undefined,
      loose: wanted === 'all' ? await findLooseWords(database) : undefined,
    };
    const file = await makeFile(format, context, readArchived(database, ids, progress), toHash);
    return { name: file.name, blob: await toBlob(file.parts, file.mime) };
  });
}

/** Articles with all that belongs to them, a few at a time, until that is canceled. */
async function* readArchived(
  database: Database,
  ids: readonly ArticleId[],
  progress: Progress,
): AsyncGenerator<ArchivedArticle> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    if (progress.isCanceled()) return;
    progress.tell(at, ids.length);
    yield* await findArchived(database, ids.slice(at, at + AT_ONCE));
  }
}

function exportWords(): ExportWords {
  return {
    language: i18n.t('language'),
    library: i18n.t('export.library'),
    notes: i18n.t('export.notes'),
    quotes: i18n.t('export.quotes'),
    dates: i18n.t('export.dates'),
    onStory: i18n.t('notes.onStory'),
    notAttributed: i18n.t('quotes.notAttributed'),
    inArticle: i18n.t('export.inArticle'),
  };
}
