import { i18n } from '#i18n';
import type { ExportWords } from '../../lib/export/format.ts';
import { FORMATS } from '../../lib/export/formats.ts';
import { makeFile } from '../../lib/export/make-file.ts';
import type { ArchivedArticle } from '../../lib/model/archive.ts';
import type { ArticleId } from '../../lib/model/library.ts';
import { failure, success } from '../../lib/model/result.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import type { ExportSource, Progress } from '../../lib/state/sources.ts';
import { findArchived, findArticleIds } from '../../lib/store/archived.ts';
import { attempt } from '../../lib/store/attempt.ts';
import type { Database } from '../../lib/store/database.ts';
import { toHash } from '../../lib/store/identity.ts';

/** Articles taken from the library at a time: few enough to stay responsive, many enough to be quick. */
const AT_ONCE = 20;

/** For work that nobody waits for. */
export const UNWATCHED: Progress = { tell: () => undefined, isCanceled: () => false };

// The keys are made of ids, which the compiler does not know; a test goes through all formats.
const translate = i18n.t as (key: string) => string;

/** Takes articles with their notes out of the library and hands them to the reader as a file. */
export function createExportSource(database: Database): ExportSource {
  return {
    formats: FORMATS.map(({ id }) => ({ id, name: translate(`format.${id}`) })),
    async exportArticles(formatId, wanted, progress = UNWATCHED) {
      const format = FORMATS.find(({ id }) => id === formatId);
      if (!format) return failure('unexpected', formatId);
      const made = await attempt(database, async () => {
        const ids = wanted === 'all' ? await findArticleIds(database) : wanted;
        const context = {
          exportedAt: new Date().toISOString(),
          count: ids.length,
          words: exportWords(),
          settings: wanted === 'all' ? await readSettings() : undefined,
        };
        return makeFile(format, context, readArchived(database, ids, progress), toHash);
      });
      if (!made.ok || progress.isCanceled()) return made.ok ? success(undefined) : made;
      return saveFile(made.value);
    },
  };
}

/** Articles with all that belongs to them, a few at a time, until that is canceled. */
export async function* readArchived(
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

/** The words that a format writes of its own. */
export function exportWords(): ExportWords {
  return {
    language: i18n.t('language'),
    library: i18n.t('export.library'),
    notes: i18n.t('export.notes'),
    quotes: i18n.t('export.quotes'),
    dates: i18n.t('export.dates'),
    notAttributed: i18n.t('quotes.notAttributed'),
    inArticle: i18n.t('export.inArticle'),
  };
}
