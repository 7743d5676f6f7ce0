import type { ArchivedArticle } from '../../model/archive.ts';
import { padded, toDateParts } from '../date-parts.ts';
import type { ExportFormat } from '../format.ts';
import { toOneLine } from '../markdown-text.ts';

/** For LaTeX: articles as BibLaTeX reads them. */
export const bibtex: ExportFormat = {
  id: 'bibtex',
  extension: 'bib',
  mime: 'application/x-bibtex',
  fileWord: 'references',
  article: toRecord,
  between: '\n',
};

function toRecord({ saved, notes }: ArchivedArticle): string {
  const { id, title, siteName, authors, publishedAt, lastReadAt, canonicalUrl, lang } = saved;
  const published = toDateParts(publishedAt);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', braced(title)],
    ['author', authors.length > 0 ? authors.map(braced).join(' and ') : undefined],
    ['organization', siteName && escapeBibtex(siteName)],
    ['date', toBibtexDate(publishedAt)],
    ['year', published && padded(published.year, 4)],
    ['url', escapeUrl(canonicalUrl)],
    ['urldate', toBibtexDate(lastReadAt)],
    ['langid', lang && escapeBibtex(lang)],
    ['keywords', [...new Set(notes.flatMap(({ tags }) => tags))].map(escapeBibtex).join(', ') || undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@online{${keyOf(id)},\n${lines.join('')}}\n`;
}

const keyOf = (id: string): string => `newsthread-${id.replace(/[^\w-]/gu, '')}`;

/** In braces of their own words keep their capitals, and the name of an outlet is not taken apart. */
const braced = (text: string): string => `{${escapeBibtex(text)}}`;

const COMMANDS: Readonly<Record<string, string>> = {
  '`': '\\textasciigrave{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Between characters that LaTeX would draw together as another one: two hyphens, two apostrophes. */
const LIGATURE = /(?<=-)(?=-)|(?<=')(?=')/gu;

function escapeBibtex(text: string): string {
  return toOneLine(text)
    .replace(/[\\~^{}&%$#_`]/gu, (character) => COMMANDS[character] ?? '')
    .replace(LIGATURE, '{}');
}

/** An address is not set as words: what would end the field is percent-encoded. */
function escapeUrl(url: string): string {
  return url.toWellFormed().replace(/[\\{}\s]/gu, encodeURIComponent);
}

function toBibtexDate(iso: string | undefined): string | undefined {
  const parts = toDateParts(iso);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  return [
    padded(year, 4),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [padded(part)])),
  ].join('-');
}
