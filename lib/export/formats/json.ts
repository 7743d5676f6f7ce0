import type { ArchivedArticle } from '../../model/archive.ts';
import { toCanonicalJson } from '../canonical-json.ts';
import type { ExportFormat } from '../format.ts';

/** The version grows when a field changes its meaning. */
export const ARCHIVE_VERSION = 1;

/**
 * Everything that is known, for programs and for reading back: an article a line. What it holds is laid down in
 * archive.schema.json.
 */
export const json: ExportFormat = {
  id: 'json',
  extension: 'json',
  mime: 'application/json',
  head: ({ exportedAt, settings, loose }) => {
    const own = settings ? `"settings":${toCanonicalJson(settings)},\n` : '';
    const kept = loose ? `${own}"loose":${toCanonicalJson(loose)},\n` : own;
    return `{"format":"newsthread","version":${ARCHIVE_VERSION},"exportedAt":${JSON.stringify(exportedAt)},\n${kept}"articles":[\n`;
  },
  article: (exported) => toCanonicalJson(toArchiveEntry(exported)),
  between: ',\n',
  foot: (_context, checksum) => `\n],"checksum":"${checksum}"}\n`,
};

/** An article as the archive lists it: one flat record, with what was found in it and what the reader made of it. */
export function toArchiveEntry({ saved, article, analysis, ...ofReader }: ArchivedArticle) {
  const { text, blocks, asides, posts } = article;
  const { notes, corrections = [], storyChoice, revisions } = ofReader;
  const page = { ...saved, text, blocks, asides, posts, revisions };
  return { ...page, analysis, notes, corrections, storyChoice };
}
