import type { ArchivedArticle } from '../../model/archive.ts';
import { toDateParts } from '../date-parts.ts';
import type { ExportFormat } from '../format.ts';
import { toOneLine } from '../markdown-text.ts';

/** For reference managers such as Zotero: articles as CSL-JSON 1.0.2. */
export const csl: ExportFormat = {
  id: 'csl',
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  fileWord: 'references',
  head: () => '[\n',
  article: (archived) => JSON.stringify(toReference(archived)),
  between: ',\n',
  foot: () => '\n]\n',
};

function toReference({ saved, notes }: ArchivedArticle) {
  const { id, title, siteName, authors, publishedAt, lastReadAt, canonicalUrl, lang, standfirst } = saved;
  const tags = [...new Set(notes.flatMap((note) => note.tags))];
  return {
    id,
    type: 'article-newspaper',
    title: toOneLine(title),
    'container-title': siteName && toOneLine(siteName),
    author: authors.length > 0 ? authors.map((name) => ({ literal: toOneLine(name) })) : undefined,
    issued: toCslDate(publishedAt),
    accessed: toCslDate(lastReadAt),
    URL: canonicalUrl,
    language: lang,
    abstract: standfirst && toOneLine(standfirst),
    keyword: tags.length > 0 ? tags.map(toOneLine).join(', ') : undefined,
  };
}

function toCslDate(iso: string | undefined) {
  const parts = toDateParts(iso);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
