import { readMarkdown } from '../markdown/read-markdown.ts';
import type { MarkdownBlock, MarkdownInline } from '../model/markdown.ts';
import { escapeHtml } from './html-text.ts';

/** What the reader wrote in Markdown, as HTML: whatever it holds, it does nothing. Its headings are words in bold. */
export function toHtmlNote(body: string): string {
  return readMarkdown(body).map(toHtmlBlock).join('\n');
}

function toHtmlBlock(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto">${toHtmlInlines(block.inlines)}</p>`;
    case 'heading':
      return `<p dir="auto"><strong>${toHtmlInlines(block.inlines)}</strong></p>`;
    case 'quote':
      return `<blockquote>${block.blocks.map(toHtmlBlock).join('\n')}</blockquote>`;
    case 'list': {
      const items = block.items.map((blocks) => `<li>${blocks.map(toHtmlBlock).join('\n')}</li>`).join('\n');
      return block.start === undefined
        ? `<ul>\n${items}\n</ul>`
        : `<ol start="${block.start}">\n${items}\n</ol>`;
    }
    case 'code':
      return `<pre dir="ltr"><code>${escapeHtml(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
  }
}

const ELEMENTS = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const;

function toHtmlInlines(inlines: readonly MarkdownInline[]): string {
  return inlines.map(toHtmlInline).join('');
}

function toHtmlInline(inline: MarkdownInline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text).replace(/\r?\n/gu, '<br>');
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'link':
      return `<a href="${escapeHtml(inline.url)}" rel="noreferrer">${toHtmlInlines(inline.inlines)}</a>`;
    default: {
      const element = ELEMENTS[inline.kind];
      return `<${element}>${toHtmlInlines(inline.inlines)}</${element}>`;
    }
  }
}
