import { i18n } from '#i18n';
import { toFileName } from '../../lib/export/file-name.ts';
import type { ExportedArticle } from '../../lib/export/format.ts';
import { FORMATS } from '../../lib/export/formats.ts';
import { toMarkdownQuote } from '../../lib/export/markdown-quote.ts';
import { toTextFragment } from '../../lib/export/text-fragment.ts';
import type { ArticleId } from '../../lib/model/library.ts';
import { failure, type Result } from '../../lib/model/result.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import type { ExportSource } from '../../lib/state/sources.ts';
import { attempt } from '../../lib/store/attempt.ts';
import type { Database } from '../../lib/store/database.ts';
import { findReadings } from '../../lib/store/find-reading.ts';
import { findNotes } from '../../lib/store/notes.ts';

/** Takes articles with their notes out of the library and hands them to the reader as a file. */
export function createExportSource(database: Database): ExportSource {
  return {
    formats: FORMATS.map(({ id, name }) => ({ id, name })),
    quotes: { toLink: toTextFragment, toMarkdown: toMarkdownQuote },
    async exportArticles(formatId, wanted) {
      const format = FORMATS.find(({ id }) => id === formatId);
      if (!format) return failure('unexpected', formatId);
      const found = await attempt(database, () => gather(database, wanted));
      if (!found.ok) return found;
      const input = { exportedAt: new Date().toISOString(), articles: found.value, words: exportWords() };
      return saveFile({
        name: toFileName(input, format),
        mime: format.mime,
        content: format.render(input),
      }) satisfies Promise<Result<void>>;
    },
  };
}

async function gather(database: Database, wanted: readonly ArticleId[] | 'all'): Promise<ExportedArticle[]> {
  const ids = wanted === 'all' ? await database.articles.orderBy('lastReadAt').primaryKeys() : wanted;
  const readings = await findReadings(database, ids);
  return Promise.all(
    readings.map(async (reading) => ({
      ...reading,
      notes: [...(await findNotes(database, reading.saved.id))].reverse(),
    })),
  );
}

function exportWords() {
  return {
    library: i18n.t('export.library'),
    notes: i18n.t('export.notes'),
    quotes: i18n.t('export.quotes'),
    notAttributed: i18n.t('quotes.notAttributed'),
    inArticle: i18n.t('export.inArticle'),
  };
}
