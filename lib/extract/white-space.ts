const INVISIBLE = new Set([0xad, 0x200b, 0x2060, 0xfeff]); // soft hyphen, zero-width space, word joiner, byte order mark

/** Whether a UTF-16 unit is white space of any kind, no-break spaces included. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return code >= 0x7f;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether a UTF-16 unit is never seen: soft hyphens and zero-width characters that join nothing. */
export function isInvisible(code: number): boolean {
  return INVISIBLE.has(code);
}

/** Text as it is read: white space collapsed and trimmed, invisible characters left out. */
export function cleanText(raw: string | null | undefined): string {
  if (!raw) return '';
  return raw
    .replace(/[\u00ad\u200b\u2060\ufeff]+/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** How many characters of a text are of scripts that write no spaces between words; two of them count as a word. */
export function countUnspaced(text: string): number {
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
}

/** The letters and digits of a text, lower case, one space between words: for comparing wordings. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
