import { plainWords } from '../white-space.ts';

const SEPARATOR = /\s+[|–—·•»‹«\u2010-]\s+|\s*\|\s*/;
const SHORTEST = 12; // characters; less is a kicker, not a headline

/** A title without the site's name and the section behind it. */
export function withoutSite(title: string, siteName: string | undefined): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const site = plainWords(siteName ?? '');
  let count = parts.length;
  while (count > 1 && isSite(parts[count - 1] ?? '', site)) count--;
  const last = parts[count - 1] ?? '';
  const head = title.slice(0, title.lastIndexOf(last) + last.length);
  return head.length >= SHORTEST ? head : title;
}

function isSite(part: string, site: string): boolean {
  const words = plainWords(part);
  return words === site || (site !== '' && words.includes(site)) || words.split(' ').length <= 3;
}

/** The share of the shorter title's words that the other has too, 0..1. */
export function likeness(a: string | undefined, b: string | undefined): number {
  const first = new Set(
    plainWords(a ?? '')
      .split(' ')
      .filter(Boolean),
  );
  const second = new Set(
    plainWords(b ?? '')
      .split(' ')
      .filter(Boolean),
  );
  if (first.size === 0 || second.size === 0) return 0;
  let shared = 0;
  for (const word of first) if (second.has(word)) shared++;
  return shared / Math.min(first.size, second.size);
}

const LONGEST_KICKER = 32; // characters

/** A headline whose element holds a kicker before it ("Politics | …") is what the page declares without it. */
export function withoutKicker(shown: string, declared: readonly string[]): string {
  const squeezed = plainWords(shown).replace(/ /g, '');
  const same = declared.find((title) => {
    const wanted = plainWords(title).replace(/ /g, '');
    const extra = squeezed.length - wanted.length;
    return wanted.length >= SHORTEST && extra > 0 && extra <= LONGEST_KICKER && squeezed.endsWith(wanted);
  });
  return same ?? shown;
}
