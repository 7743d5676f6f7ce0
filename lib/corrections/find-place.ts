import type { TextTarget } from '../model/correction.ts';
import type { Span } from '../model/span.ts';
import { SELECTOR_CONTEXT } from '../model/text-selector.ts';

/**
 * Where the words of a target stand in whatever state of the text: of all their places the one whose context agrees
 * best, the nearest to the old place where several do; absent where they are gone. It is for names, which mean the same
 * wherever they stand; sentences are found by `findAnchor`, which would rather lose them.
 */
export function findPlace(
  text: string,
  { quote: { exact, prefix, suffix }, position }: TextTarget,
): Span | undefined {
  if (exact === '') return undefined;
  let best: { readonly start: number; readonly agreeing: number } | undefined;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const before = sameCharacters(
      reversed(text.slice(Math.max(0, start - SELECTOR_CONTEXT), start)),
      reversed(prefix),
    );
    const end = start + exact.length;
    const agreeing = before + sameCharacters(text.slice(end, end + SELECTOR_CONTEXT), suffix);
    const isNearer = best && Math.abs(start - position.start) < Math.abs(best.start - position.start);
    if (!best || agreeing > best.agreeing || (agreeing === best.agreeing && isNearer))
      best = { start, agreeing };
  }
  return best && { start: best.start, end: best.start + exact.length };
}

const reversed = (text: string): string => text.split('').reverse().join('');

function sameCharacters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}
