import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toHtmlNote } from '../../../lib/export/html-note.ts';

describe('a note in a web page', () => {
  it.each([
    ['# A\nb *c*', '<p dir="auto"><strong>A</strong></p>\n<p dir="auto">b <em>c</em></p>'],
    ['a\nb', '<p dir="auto">a<br>b</p>'],
    ['2. a', '<ol start="2">\n<li><p dir="auto">a</p></li>\n</ol>'],
    ['> `<b>`', '<blockquote><p dir="auto"><code>&lt;b&gt;</code></p></blockquote>'],
    [
      '[a&b](https://a.example/?a="b")',
      '<p dir="auto"><a href="https://a.example/?a=&quot;b&quot;" rel="noreferrer">a&amp;b</a></p>',
    ],
    ['---', '<hr>'],
  ])('%j', (body, html) => {
    expect(toHtmlNote(body)).toBe(html);
  });

  it('does nothing, whatever it holds', () => {
    const marks = fc.constantFrom(
      '<script>',
      '<img src=x>',
      '[',
      '](',
      'javascript:a',
      'https://a.example"',
      ')',
      '![',
      '`',
      '**',
      '\n',
      '- ',
    );
    fc.assert(
      fc.property(
        fc.array(marks, { maxLength: 20 }).map((all) => all.join('')),
        (body) => {
          const { document } = new JSDOM(toHtmlNote(body)).window;
          expect(document.querySelectorAll('script, img, [src], [onerror]')).toHaveLength(0);
          for (const link of document.querySelectorAll('a'))
            expect(link.getAttribute('href')).toMatch(/^https?:\/\//u);
        },
      ),
    );
  });
});
