import { type ReadPage, readPage } from '../../../lib/extract/read-page.ts';
import type { Span } from '../../../lib/model/span.ts';
import { pageOf, paragraphs } from './page.ts';

/** A stand-in for the browser's own class, which jsdom lacks. */
export class Highlight {
  priority = 0;
  readonly ranges: readonly Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

/** An article that was read, in a window that can paint, with where these words stand in it. */
export interface PaintablePage {
  readonly window: Window;
  readonly page: ReadPage;
  readonly highlights: Map<string, Highlight>;
  /** The elements that were scrolled into view, with how. */
  readonly scrolled: { readonly element: Element; readonly options: ScrollIntoViewOptions }[];
  readonly spanOf: (words: string) => Span;
  /** The words painted so. */
  readonly painted: (name: string) => string[] | undefined;
}

/** Reads an article of six paragraphs in a window with a stand-in for the CSS Custom Highlight API. */
export function paintablePage({ calm = false } = {}): PaintablePage {
  const url = 'https://news.example.test/2024/05/11/pier-will-be-rebuilt-after-storm';
  const document = pageOf(
    `<h1>Pier will be rebuilt after the storm</h1><article>${paragraphs(6)}</article>`,
    url,
  );
  const window = document.defaultView as Window & typeof globalThis;
  const highlights = new Map<string, Highlight>();
  const scrolled: PaintablePage['scrolled'] = [];
  Object.assign(window, { CSS: { highlights }, Highlight });
  Object.assign(window, { matchMedia: () => ({ matches: calm }) });
  window.Element.prototype.scrollIntoView = function (this: Element, options) {
    scrolled.push({ element: this, options: options as ScrollIntoViewOptions });
  };
  const page = readPage(document, url);
  const spanOf = (words: string) => {
    const start = page.article?.text.indexOf(words) ?? -1;
    if (start < 0) throw new Error(`The article does not say “${words}”.`);
    return { start, end: start + words.length };
  };
  const painted = (name: string) => highlights.get(name)?.ranges.map(String);
  return { window, page, highlights, scrolled, spanOf, painted };
}
