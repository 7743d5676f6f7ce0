import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_READ } from '../../../lib/markdown/lex-markdown.ts';
import { readMarkdown } from '../../../lib/markdown/read-markdown.ts';
import { isFormatted, type MarkdownBlock, type MarkdownInline } from '../../../lib/model/markdown.ts';

/** A tree on one line: `p(one *two*)` as `p[one emphasis[two]]`. */
function draw(blocks: readonly MarkdownBlock[]): string {
  return blocks.map(drawBlock).join(' ');
}

function drawBlock(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return `${block.kind === 'heading' ? 'h' : 'p'}[${drawInlines(block.inlines)}]`;
    case 'quote':
      return `quote[${draw(block.blocks)}]`;
    case 'list':
      return `list${block.start ?? ''}[${block.items.map(draw).join(' | ')}]`;
    case 'code':
      return `code[${block.text}]`;
    case 'rule':
      return 'rule';
  }
}

function drawInlines(inlines: readonly MarkdownInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'link') return `link(${inline.url})[${drawInlines(inline.inlines)}]`;
      return `${inline.kind}[${'text' in inline ? inline.text : drawInlines(inline.inlines)}]`;
    })
    .join('');
}

describe('what a reader writes', () => {
  it.each([
    ['plain words', 'So it is.', 'p[So it is.]'],
    ['a line break', 'One\ntwo', 'p[One\ntwo]'],
    ['paragraphs', 'One\n\ntwo', 'p[One] p[two]'],
    ['emphasis', 'a *b* **c** ~~d~~ ***e***', 'p[a emphasis[b] strong[c] deleted[d] emphasis[strong[e]]]'],
    ['a heading', '# A *b*\nmore', 'h[A emphasis[b]] p[more]'],
    ['a tag is no heading', '#harbor and more', 'p[#harbor and more]'],
    ['a list', '- a\n- b\n  - c', 'list[p[a] | p[b] list[p[c]]]'],
    ['a list with numbers', '3. a\n4. b', 'list3[p[a] | p[b]]'],
    ['a list of paragraphs', '- a\n\n- b', 'list[p[a] | p[b]]'],
    ['tasks', '- [ ] a\n- [x] b', 'list[p[☐ a] | p[☑ b]]'],
    ['a quote', '> a\n> b', 'quote[p[a\nb]]'],
    ['code', 'a `<b>` c\n\n```js\nx < y\n```', 'p[a code[<b>] c] code[x < y]'],
    ['a rule', 'a\n\n---\n\nb', 'p[a] rule p[b]'],
    ['a link', '[the *plan*](https://a.example/x)', 'p[link(https://a.example/x)[the emphasis[plan]]]'],
    ['an address', 'See https://a.example/x.', 'p[See link(https://a.example/x)[https://a.example/x].]'],
    ['what is escaped', String.raw`1 \* 2 \# 3`, 'p[1 * 2 # 3]'],
    ['words of another script', '**مرفأ** и *паром*', 'p[strong[مرفأ] и emphasis[паром]]'],
  ])('%s', (_, text, tree) => {
    expect(draw(readMarkdown(text))).toBe(tree);
  });
});

describe('what does nothing', () => {
  it.each([
    ['HTML', '<b>x</b> <script>y</script>', 'p[<b>x</b> <script>y</script>]'],
    ['a block of HTML', '<div>\n*x*\n</div>', 'p[<div>\nemphasis[x]\n</div>]'],
    ['a comment that is never closed', '<!-- a\n\nb', 'p[<!-- a] p[b]'],
    ['a script as a link', '[a](javascript:alert(1))', 'p[a]'],
    ['data as a link', '[a](data:text/html,x)', 'p[a]'],
    ['a mail address', 'a@b.example', 'p[a@b.example]'],
    [
      'a picture, which is a link to it',
      '![cat](https://a.example/c.png)',
      'p[link(https://a.example/c.png)[cat]]',
    ],
    ['a picture from elsewhere', '![cat](file:///c.png)', 'p[cat]'],
    [
      'a reference',
      '[a]\n\n[a]: https://a.example',
      'p[[a]] p[[a]: link(https://a.example)[https://a.example]]',
    ],
    ['a table', 'a|b\n-|-\n1|2', 'p[a|b\n-|-\n1|2]'],
  ])('%s', (_, text, tree) => {
    expect(draw(readMarkdown(text))).toBe(tree);
  });

  it('thousands of nested marks, or very much text', () => {
    expect(draw(readMarkdown('>'.repeat(LONGEST_READ - 1)))).toContain('>>>>');
    const long = `**${'a'.repeat(LONGEST_READ)}**`;
    expect(readMarkdown(long)).toEqual([{ kind: 'paragraph', inlines: [{ kind: 'text', text: long }] }]);
  });

  it('anything at all: links lead to the web alone, and the tree is never deep', () => {
    const marks = fc.constantFrom(
      '> ',
      '- ',
      '* ',
      '**',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<',
      '# ',
      '\n',
      '\n\n',
      '```',
      '1. ',
      'a',
      'https://a.example',
      'javascript:',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(marks, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const blocks = readMarkdown(written);
        const urls = JSON.stringify(blocks).matchAll(/"url":"([^"]*)"/gu);
        for (const [, url] of urls) expect(url).toMatch(/^https?:\/\//iu);
        expect(depthOf(blocks)).toBeLessThan(80);
      }),
    );
  });
});

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

it.each([
  ['So it is.\n\nTwo lines\nof it.', false],
  ['So *it* is.', true],
  ['- one', true],
  ['https://a.example', true],
])('knows whether %j looks other than it is written', (text, formatted) => {
  expect(isFormatted(readMarkdown(text))).toBe(formatted);
});
