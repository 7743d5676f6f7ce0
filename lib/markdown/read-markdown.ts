import type { Token, Tokens } from 'marked';
import type { MarkdownBlock, MarkdownInline, MarkdownList } from '../model/markdown.ts';
import { lexMarkdown } from './lex-markdown.ts';

/** Deeper marks are shown as they were typed: whatever draws them need not be as deep. */
const DEEPEST = 12;

/**
 * Reads Markdown as a tree of words: CommonMark, with addresses as links, struck-out words and tasks after GitHub. What is
 * HTML, and what leads anywhere but to the web, is shown as plain words.
 */
export function readMarkdown(text: string): readonly MarkdownBlock[] {
  const tokens = lexMarkdown(text);
  return tokens ? toBlocks(tokens, 0) : plainBlocks(text);
}

function plainBlocks(text: string): readonly MarkdownBlock[] {
  return text
    .split(/\n{2,}/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text: paragraph }] }));
}

function toBlocks(tokens: readonly Token[], depth: number): readonly MarkdownBlock[] {
  if (depth > DEEPEST) return plainBlocks(tokens.map(({ raw }) => raw).join(''));
  const blocks: MarkdownBlock[] = [];
  let line: Token[] = [];
  const endLine = () => {
    if (line.length > 0) blocks.push({ kind: 'paragraph', inlines: toInlines(line, depth) });
    line = [];
  };
  for (const token of tokens) {
    // Words that stand in an item of a list without being a paragraph of their own.
    if (token.type === 'text' || token.type === 'checkbox') line.push(token);
    else {
      endLine();
      blocks.push(...toBlock(token, depth));
    }
  }
  endLine();
  return blocks;
}

function toBlock(token: Token, depth: number): readonly MarkdownBlock[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
    case 'paragraph':
      return [{ kind: token.type, inlines: toInlines(token.tokens ?? [], depth) }];
    case 'blockquote':
      return [{ kind: 'quote', blocks: toBlocks(token.tokens ?? [], depth + 1) }];
    case 'list':
      return [toList(token as Tokens.List, depth)];
    case 'code':
      return [{ kind: 'code', text: (token as Tokens.Code).text }];
    case 'hr':
      return [{ kind: 'rule' }];
    default:
      return plainBlocks(token.raw);
  }
}

function toList({ ordered, start, items }: Tokens.List, depth: number): MarkdownList {
  const blocks = items.map((item) => toBlocks(item.tokens, depth + 1));
  return { kind: 'list', ...(ordered ? { start: Number(start) } : {}), items: blocks };
}

function toInlines(tokens: readonly Token[], depth: number): readonly MarkdownInline[] {
  const inlines = tokens.flatMap((token) => toInline(token, depth));
  // Words that follow one another are one text.
  return inlines.reduce<MarkdownInline[]>((joined, inline) => {
    const last = joined.at(-1);
    if (last?.kind === 'text' && inline.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    else joined.push(inline);
    return joined;
  }, []);
}

const KINDS = { strong: 'strong', em: 'emphasis', del: 'deleted' } as const;

function toInline(token: Token, depth: number): readonly MarkdownInline[] {
  if (depth > DEEPEST) return [{ kind: 'text', text: token.raw }];
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return [{ kind: KINDS[token.type], inlines: toInlines(token.tokens ?? [], depth + 1) }];
    case 'codespan':
      return [{ kind: 'code', text: (token as Tokens.Codespan).text }];
    case 'br':
      return [{ kind: 'text', text: '\n' }];
    case 'checkbox':
      return [{ kind: 'text', text: (token as Tokens.Checkbox).checked ? '☑ ' : '☐ ' }];
    case 'link':
    case 'image': {
      // A picture is a link to it: nothing is loaded from anywhere.
      const { href, text, tokens } = token as Tokens.Link;
      const inlines = toInlines(tokens.length > 0 ? tokens : [], depth + 1);
      const label = inlines.length > 0 ? inlines : [{ kind: 'text', text: text || href } as const];
      return /^https?:\/\//iu.test(href) ? [{ kind: 'link', url: href, inlines: label }] : label;
    }
    case 'text':
      return 'tokens' in token && token.tokens
        ? toInlines(token.tokens, depth + 1)
        : [{ kind: 'text', text: (token as Tokens.Text).text }];
    case 'escape':
      return [{ kind: 'text', text: (token as Tokens.Escape).text }];
    default:
      return [{ kind: 'text', text: token.raw }];
  }
}
