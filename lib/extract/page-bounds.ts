const MOST_ELEMENTS = 40_000; // the largest news page measured has 21,000; to copy this many takes about 40 ms
/** Browsers' parsers nest no deeper than 512; only scripts do, and what asks around an element grows with its depth. */
export const DEEPEST = 600;
const SAMPLED = 50; // elements from one that is asked for its depth to the next
/** Characters that are read, code left out; the longest news page measured has 320,000. */
export const MOST_TEXT = 2_000_000;

/** Whether a page has more elements than can be copied in one go. */
export function hasTooManyElements(document: Document): boolean {
  return document.getElementsByTagName('*').length > MOST_ELEMENTS;
}

/** Whether a page has more elements, or more levels of them, than can be copied in one go. */
export function isBeyondCopying(document: Document): boolean {
  if (hasTooManyElements(document)) return true;
  const elements = document.getElementsByTagName('*');
  // What is far below the limit has others around it in document order: no more than SAMPLED levels are overlooked.
  for (let i = elements.length - 1; i >= 0; i -= SAMPLED) {
    let depth = 0;
    for (let at = elements[i]?.parentElement; at; at = at.parentElement) if (++depth > DEEPEST) return true;
  }
  return false;
}

/** Whether a page holds more text than any that is written to be read. */
export function isBeyondReading(document: Document): boolean {
  let length = (document.documentElement?.textContent ?? '').length;
  if (length <= MOST_TEXT) return false;
  for (const code of document.querySelectorAll('script,style,noscript'))
    length -= (code.textContent ?? '').length;
  return length > MOST_TEXT;
}
