import type { ArchivedArticle } from '../model/archive.ts';

const MOST_CHARACTERS = 60;

/** A name that every file system takes: the day and the title of an article. */
export function toArticleFileName({ saved }: Pick<ArchivedArticle, 'saved'>, extension: string): string {
  const name = slugOf(saved.title);
  return `${dayOf(saved.publishedAt ?? saved.firstReadAt)}-${name === '' ? 'article' : name}.${extension}`;
}

/** The name of an export of several articles: what it is, and the day of the export. */
export function toLibraryFileName(what: string, exportedAt: string, extension: string): string {
  return `newsthread-${what}-${dayOf(exportedAt)}.${extension}`;
}

/** Names that are taken get a number, so that no file in a zip lies over another. */
export function createFileNames(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    if (count === 1) return name;
    const dot = name.lastIndexOf('.');
    return `${name.slice(0, dot)}--${count}${name.slice(dot)}`;
  };
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
