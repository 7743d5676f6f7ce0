import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../../../lib/extract/read-page.ts';

/** What a system says of a page, as the scorer of the pages reads it, and the milliseconds that it took. */
export interface Extracted {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly byline?: string;
  readonly date?: string;
  readonly body?: string;
  readonly article: boolean;
  readonly ms: number;
}

type Read = (page: Document, url: string) => Omit<Extracted, 'ms' | 'article'>;

const SYSTEMS: Readonly<Record<string, Read>> = {
  newsthread(page, url) {
    const { article } = readPage(page, url);
    const { title, authors, publishedAt: date, text: body } = article ?? {};
    return { title, authors, date, body };
  },
  readability(page) {
    const read = new Readability(page).parse();
    const { title, byline, publishedTime: date, content } = read ?? {};
    return { title: title ?? '', byline: byline ?? '', date: date ?? undefined, body: toText(content ?? '') };
  },
  defuddle(page, url) {
    const { title, author: byline, published: date, content } = new Defuddle(page, { url }).parse();
    return { title, byline, date, body: toText(content) };
  },
};

/** Reads a page with each system, each in a document of its own, parsed before the clock starts. */
function readByAll(html: string, url: string): Record<string, Extracted> {
  return Object.fromEntries(
    Object.entries(SYSTEMS).map(([name, read]) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const base = page.createElement('base');
      base.href = url || 'https://page.example/';
      page.head.prepend(base);
      const started = performance.now();
      let found: ReturnType<Read> = {};
      try {
        found = read(page, url || 'https://page.example/');
      } catch (error) {
        console.error(name, String(error)); // counts as nothing found
      }
      return [name, { ...found, article: Boolean(found.body), ms: performance.now() - started }];
    }),
  );
}

const BLOCKS = 'p,div,li,h1,h2,h3,h4,h5,h6,blockquote,figcaption,tr,td,section,article,br,pre';

/** The text of a piece of markup, with a break after each block. */
function toText(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  for (const block of body.querySelectorAll(BLOCKS)) block.after('\n');
  return (
    body.textContent
      ?.replace(/[ \t]+/gu, ' ')
      .replace(/\s*\n\s*/gu, '\n')
      .trim() ?? ''
  );
}

Object.assign(globalThis, { readByAll });
