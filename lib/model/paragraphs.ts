import type { Span } from './span.ts';

/** A paragraph of an article's text, and where it stands there. */
export interface Paragraph extends Span {
  readonly text: string;
}

/** The paragraphs of a text as articles have it, an empty line between each two; empty ones are left out. */
export function readParagraphs(text: string): Paragraph[] {
  let start = 0;
  return text.split('\n\n').flatMap((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return paragraph.trim() === '' ? [] : [{ text: paragraph, ...span }];
  });
}

/** A text on one line, its words a space apart. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
