import type { TextQuoteSelector } from '../model/text-selector.ts';

/** Longer words are named by their beginning and end: addresses grow too long otherwise. */
const MOST_EXACT = 200;
const WORDS_AT_END = 6;
const WORDS_OF_CONTEXT = 4;

/**
 * The address of words in a page: browsers scroll to them and mark them.
 * After URL Fragment Text Directives (WICG, https://wicg.github.io/scroll-to-text-fragment/).
 */
export function toTextFragment(url: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  const words = wordsOf(exact);
  if (words.length === 0) return url;
  const before = wordsOf(prefix.split('\n').at(-1) ?? '', 'end').slice(-WORDS_OF_CONTEXT);
  const after = wordsOf(suffix.split('\n')[0] ?? '', 'start').slice(0, WORDS_OF_CONTEXT);
  const isLong = exact.length > MOST_EXACT || exact.includes('\n');
  const target =
    isLong && words.length >= 2 * WORDS_AT_END
      ? [words.slice(0, WORDS_AT_END), words.slice(-WORDS_AT_END)]
      : [words];
  const directive = [
    ...(before.length > 0 ? [`${encode(before)}-`] : []),
    ...target.map(encode),
    ...(after.length > 0 ? [`-${encode(after)}`] : []),
  ];
  return `${url.split('#', 1)[0]}#:~:text=${directive.join(',')}`;
}

/** The words of a context, less the one at its far side, which may be cut in the middle. */
function wordsOf(text: string, near?: 'start' | 'end'): string[] {
  const words = text
    .toWellFormed()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (near === 'end') return words.slice(1);
  return near === 'start' ? words.slice(0, -1) : words;
}

/** `-` and `,` part the directive, so they are encoded as well. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(/[-!'()*~]/gu, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
