import type { ArchivedArticle } from '../../model/archive.ts';
import { padded, toDateParts } from '../date-parts.ts';
import type { ExportFormat } from '../format.ts';
import { toOneLine } from '../markdown-text.ts';

/** For reference managers such as EndNote and Citavi: articles as RIS records of web pages, of which readers take more than of newspapers. */
export const ris: ExportFormat = {
  id: 'ris',
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  fileWord: 'references',
  article: toRecord,
};

function toRecord({ saved, notes }: ArchivedArticle): string {
  const { id, title, siteName, authors, publishedAt, lastReadAt, canonicalUrl, lang, standfirst } = saved;
  const tags = [...new Set(notes.flatMap((note) => note.tags))];
  const published = toDateParts(publishedAt);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'ELEC'],
    ['ID', id],
    ['TI', title],
    ...authors.map((name) => ['AU', name] as const),
    ['T2', siteName],
    ['PY', published && padded(published.year, 4)],
    ['DA', toRisDate(publishedAt)],
    ['Y2', toRisDate(lastReadAt)],
    ['UR', canonicalUrl],
    ['LA', lang],
    ['AB', standfirst],
    ...tags.map((tag) => ['KW', tag] as const),
    ...notes.map(({ body }) => ['N1', body] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${toOneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n\r\n`;
}

/** `YYYY/MM/DD/`, parts that are not known left empty. */
function toRisDate(iso: string | undefined): string | undefined {
  const parts = toDateParts(iso);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  const some = (part: number | undefined) => (part === undefined ? '' : padded(part));
  return `${padded(year, 4)}/${some(month)}/${some(day)}/`;
}
