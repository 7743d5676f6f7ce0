import type { JSDOM } from 'jsdom';

let window: Promise<JSDOM['window']> | undefined;

/**
 * Parses HTML as a browser would, without running or loading anything. jsdom takes a third of a second to load,
 * so it is loaded for the first page only, and one window parses them all, so that memory stays flat.
 */
export async function parseHtml(html: string): Promise<Document> {
  window ??= import('jsdom').then((jsdom) => new jsdom.JSDOM('').window);
  const parser = new (await window).DOMParser();
  return parser.parseFromString(html, 'text/html');
}
