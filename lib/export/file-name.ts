import type { ExportFormat, ExportInput } from './format.ts';

const MOST_CHARACTERS = 60;

/** A name that every file system takes: the day and the title of one article, the day of an export of several. */
export function toFileName({ articles, exportedAt }: ExportInput, { extension }: ExportFormat): string {
  const [only, ...others] = articles;
  if (!only || others.length > 0) return `newsthread-${dayOf(exportedAt)}.${extension}`;
  const { title, publishedAt, firstReadAt } = only.saved;
  const name = slugOf(title);
  return `${dayOf(publishedAt ?? firstReadAt)}-${name === '' ? 'article' : name}.${extension}`;
}

function dayOf(iso: string): string {
  const day = iso.slice(0, 10);
  return /^[\d-]+$/u.test(day) ? day : 'undated';
}

/** Letters and digits of any script in lower case, everything else a hyphen; cut at a word where it can be. */
function slugOf(title: string): string {
  const slug = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const characters = [...slug];
  if (characters.length <= MOST_CHARACTERS) return slug;
  const cut = characters.slice(0, MOST_CHARACTERS).join('');
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut;
}
