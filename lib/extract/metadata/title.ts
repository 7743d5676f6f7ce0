import { plainWords } from '../white-space.ts';

const SEPARATOR = / [|–—·•»‹«\u2010-] | ?\| ?/;
const AFTER_COLON = /^(.*\S)\s?[:：]\s?([^:：]+)$/; // how Japanese titles set off the site's name
const SHORTEST = 12; // characters; less is a kicker, not a headline

/** A title, its white space collapsed, without the site's name and the section behind it. */
export function withoutSite(title: string, siteName: string | undefined): string {
  const site = plainWords(siteName ?? '');
  const [, before, behind = ''] = AFTER_COLON.exec(title) ?? [];
  if (before && site !== '' && plainWords(behind) === site) return before;
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
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
const BEGINS_A_PHRASE = /(?:^|\s)(?:the|an?|of|for|in|on|to|and|or|with|from|about)$/i; // "A complete list of" is no kicker

/** A headline whose element holds a kicker before it, or one on either side ("Opinion | … | Editorial"), is what the page declares without. White space is collapsed. */
export function withoutKicker(shown: string, declared: readonly string[]): string {
  const wanted = declared.map((title) => [title, squeeze(title)] as const);
  const lines = [shown, withoutSite(shown, undefined)].map(squeeze);
  const same = wanted.find(
    ([full, title]) =>
      lines.some((line) => {
        const extra = line.length - title.length;
        return title.length >= SHORTEST && extra > 0 && extra <= LONGEST_KICKER && line.endsWith(title);
      }) && !BEGINS_A_PHRASE.test(before(shown, full)),
  );
  return same?.[0] ?? withoutTail(shown, declared) ?? shown;
}

/** "… | Opinion": what stands behind the declared headline and a bar. */
function withoutTail(shown: string, declared: readonly string[]): string | undefined {
  const [head = '', tail] = shown.split(/ \| (?=[^|]*$)/);
  if (!tail || tail.length > LONGEST_KICKER || head.length < SHORTEST) return undefined;
  return declared.some((title) => squeeze(title) === squeeze(head)) ? head : undefined;
}

/** The words of a line that stand before a title's. */
function before(line: string, title: string): string {
  const words = line.split(' ');
  return words.slice(0, Math.max(0, words.length - title.split(' ').length)).join(' ');
}

function squeeze(title: string): string {
  return plainWords(title).replace(/ /g, '');
}
