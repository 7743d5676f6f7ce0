import type { Token, Tokens } from 'marked';
import { lexMarkdown } from '../markdown/lex-markdown.ts';
import { escapeMarkdownLines } from './markdown-text.ts';

/** What begins HTML, but for an address in angle brackets, and the backslashes before it, from the first of them. */
const HTML = /(?<!\\)(\\*)<(?=[a-z/!?])(?!https?:\/\/[^\s<>]*>)/giu;
const FENCE = /^ {0,3}(`{3,}|~{3,})/u;

/**
 * What the reader wrote in Markdown, for a file of Markdown: as it is, but that HTML stays the words that it is where notes
 * are shown, and that code which was never ended ends here.
 */
export function toMarkdownNote(body: string): string {
  const tokens = lexMarkdown(body);
  if (!tokens) return escapeMarkdownLines(body);
  let rest = body;
  let written = '';
  for (const code of codesOf(tokens)) {
    const at = rest.indexOf(code);
    if (at < 0) continue;
    written += withoutHtml(rest.slice(0, at)) + code;
    rest = rest.slice(at + code.length);
  }
  return `${(written + withoutHtml(rest)).toWellFormed().trimEnd()}${endOf(tokens.at(-1))}`;
}

/** A sign that is escaped already stays so. */
function withoutHtml(text: string): string {
  return text.replace(HTML, (_, before: string) => `${before}${before.length % 2 === 0 ? '\\' : ''}<`);
}

/** The code in a text as it was typed, in order: nothing in it is a mark. */
function codesOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'code' || token.type === 'codespan') return token.raw;
    if (token.type === 'list') return (token as Tokens.List).items.flatMap((item) => codesOf(item.tokens));
    return 'tokens' in token ? codesOf(token.tokens ?? []) : [];
  });
}

/** The end of code that the text ends in without ending it. */
function endOf(last: Token | undefined): string {
  const fence = last?.type === 'code' ? FENCE.exec(last.raw)?.[1] : undefined;
  if (!last || fence === undefined) return '';
  const [, ...lines] = last.raw.trimEnd().split('\n');
  const end = lines.at(-1)?.trim() ?? '';
  return end.startsWith(fence) && end === fence.charAt(0).repeat(end.length) ? '' : `\n${fence}`;
}
