/**
 * What means something in the middle of a line to CommonMark, GitHub's additions, or Obsidian's tags, math, comments and
 * highlights; and addresses, which would become links.
 */
const MARKS = /[\\`*_{}[\]<>#|~$^]|&(?=#?\w+;)|%(?=%)|=(?==)|:(?=\/\/)/gu;
/** What begins a list, a table or an underline when it is the first on a line. */
const OPENERS = /^(?:[-+=:%](?!\\)|\d+[.)])/u;

/** Words as Markdown on one line: whatever they hold, they are shown as they are and do nothing. */
export function escapeMarkdown(text: string): string {
  return toOneLine(text)
    .replace(MARKS, '\\$&')
    .replace(OPENERS, (opener) => `${opener.slice(0, -1)}\\${opener.slice(-1)}`);
}

/** The reader's own lines: a blank line parts paragraphs, a line break stays one. */
export function escapeMarkdownLines(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map((line) => escapeMarkdown(line));
  const isFilled = (line: string): boolean => line !== '';
  return lines
    .slice(Math.max(0, lines.findIndex(isFilled)), lines.findLastIndex(isFilled) + 1)
    .join('\\\n')
    .replace(/(?:\\\n){2,}/gu, '\n\n');
}

/** A link, or only its label where the address is no web address. */
export function toMarkdownLink(label: string, url: string): string {
  const escaped = escapeMarkdown(label);
  if (!/^https?:\/\//iu.test(url)) return escaped;
  const address = url.toWellFormed().replace(/[<>\\\s\p{Cc}]/gu, encodeURIComponent);
  return `[${escaped}](<${address}>)`;
}

/** White space and control characters as single spaces. */
export function toOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
