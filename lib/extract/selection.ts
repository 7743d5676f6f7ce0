import type { PageSelection } from '../model/page.ts';
import { SELECTOR_CONTEXT, selectText } from '../model/text-selector.ts';
import type { ReadPage } from './read-page.ts';
import { cleanText } from './white-space.ts';

const LONGEST = 10_000; // characters; a longer selection is not a quotation

/** The reader's selection as a note keeps it; with its position where it lies in the article's text. */
export function readSelection(window: Window, page: ReadPage | undefined): PageSelection | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const exact = cleanText(selection.toString()).slice(0, LONGEST);
  if (!exact) return undefined;
  const text = page?.article?.text;
  const position = page?.map?.toSpan(range);
  if (text && position) return selectText(text, position);
  return { quote: { exact, prefix: contextOf(range, 'before'), suffix: contextOf(range, 'after') } };
}

/** The words of the page right before or after a range. */
function contextOf(range: Range, side: 'before' | 'after'): string {
  const around = range.cloneRange();
  const root = range.commonAncestorContainer.parentElement ?? range.commonAncestorContainer;
  around.selectNodeContents(root);
  if (side === 'before') around.setEnd(range.startContainer, range.startOffset);
  else around.setStart(range.endContainer, range.endOffset);
  const words = cleanText(around.toString());
  return side === 'before' ? words.slice(-SELECTOR_CONTEXT) : words.slice(0, SELECTOR_CONTEXT);
}
