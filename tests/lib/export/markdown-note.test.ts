import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkdownNote } from '../../../lib/export/markdown-note.ts';
import { readMarkdown } from '../../../lib/markdown/read-markdown.ts';

describe('a note in a file of Markdown', () => {
  it.each([
    ['stays as it was written', '# A\n\n- *b* [[Wiki]] #tag\n\n> c <https://a.example>', undefined],
    ['keeps its code', 'a `<b>` and\n\n```html\n<!-- x -->\n```', undefined],
    ['shows HTML as the words that it is', 'a <b>c</b> <!-- d', String.raw`a \<b>c\</b> \<!-- d`],
    ['knows what is escaped already', String.raw`\<b> \\<b>`, String.raw`\<b> \\\<b>`],
    ['knows many backslashes', `${'\\\\'.repeat(9)}<b>`, `${'\\\\'.repeat(9)}\\<b>`],
    ['keeps a comparison', 'a < b and 1<2', undefined],
    ['ends code that never ends', 'a\n\n```js\nx', 'a\n\n```js\nx\n```'],
    ['ends nothing but fences', 'a\n\n    x', undefined],
    ['knows a longer fence', '````\n```\n', '````\n```\n````'],
  ])('%s', (_, body, written = body) => {
    expect(toMarkdownNote(body)).toBe(written);
  });

  it('leaves what follows it alone, whatever it holds', () => {
    const marks = fc.constantFrom(
      '<',
      '<!--',
      '<script>',
      '`',
      '```',
      '~~~',
      '\n',
      '\n\n',
      '> ',
      '- ',
      'a',
      ' ',
      '\\',
    );
    fc.assert(
      fc.property(
        fc.array(marks, { maxLength: 30 }).map((all) => all.join('').trim()),
        (body) => {
          const last = readMarkdown(`${toMarkdownNote(body)}\n\n# Quotes`).at(-1);
          expect(last).toMatchObject({ kind: 'heading', inlines: [{ text: 'Quotes' }] });
        },
      ),
    );
  });
});
