import { PAINTS, type Paint, type PaintedSpan } from '../model/page.ts';
import { failure, type Result, success } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import type { TextMap } from './text-map.ts';

// Kinds differ in the line as well as in the color, so that they can be told apart without seeing colors.
const LINES: Readonly<Record<Paint, string>> = {
  person: 'background-color: #cfe3ff80; text-decoration: underline solid #2458a6 2px',
  organization: 'background-color: #d9f0d480; text-decoration: underline double #2d6a2a 2px',
  place: 'background-color: #f6e3bd80; text-decoration: underline dotted #8a5a00 2px',
  other: 'background-color: #e6e6e680; text-decoration: underline dashed #555 1px',
  quote: 'background-color: #fff3a680; text-decoration: underline wavy #8a7300 1px',
  date: 'background-color: #ead9f780; text-decoration: underline dashed #6a3d9a 2px',
  note: 'background-color: #ffd9b380; text-decoration: underline solid #b34700 3px',
  current: 'background-color: #ffb300; color: #000; text-decoration: underline solid #000 3px',
};
const PREFIX = 'newsthread-';

interface Highlights {
  readonly CSS: { readonly highlights?: Map<string, unknown> };
  readonly Highlight?: new (...ranges: Range[]) => { priority: number };
  readonly CSSStyleSheet: new () => CSSStyleSheet;
}

/**
 * Paints these spans of the article and no others, with the CSS Custom Highlight API: the page's DOM is not touched.
 * A span whose words have left the page is passed over.
 */
export function paintSpans(window: Window, map: TextMap, spans: readonly PaintedSpan[]): Result<void> {
  const realm = window as unknown as Highlights;
  if (!realm.Highlight || !realm.CSS.highlights)
    return failure('unexpected', 'no highlights in this browser');
  addStyles(window);
  for (const paint of PAINTS) {
    if (paint === 'current' && !spans.some((span) => span.paint === 'current')) continue;
    const ranges = spans.filter((span) => span.paint === paint).flatMap((span) => map.toRange(span) ?? []);
    setHighlight(realm, paint, ranges);
  }
  return success(undefined);
}

/** Scrolls a span into view and marks it as the current one. */
export function reveal(window: Window, map: TextMap, span: Span): Result<void> {
  const range = map.toRange(span);
  const element = range?.startContainer.parentElement;
  if (!range || !element) return failure('pageGone');
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  const realm = window as unknown as Highlights;
  if (realm.Highlight && realm.CSS.highlights) {
    addStyles(window);
    setHighlight(realm, 'current', [range]);
  }
  return success(undefined);
}

function setHighlight(realm: Highlights, paint: Paint, ranges: readonly Range[]): void {
  if (!realm.Highlight) return;
  if (ranges.length === 0) {
    realm.CSS.highlights?.delete(PREFIX + paint);
    return;
  }
  const highlight = new realm.Highlight(...ranges);
  highlight.priority = PAINTS.indexOf(paint); // where paints overlap the later kind of the list shows
  realm.CSS.highlights?.set(PREFIX + paint, highlight);
}

const styled = new WeakSet<Document>();

function addStyles(window: Window): void {
  const { document } = window;
  if (styled.has(document)) return;
  styled.add(document);
  const sheet = new (window as unknown as Highlights).CSSStyleSheet();
  sheet.replaceSync(PAINTS.map((paint) => `::highlight(${PREFIX}${paint}) { ${LINES[paint]} }`).join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
