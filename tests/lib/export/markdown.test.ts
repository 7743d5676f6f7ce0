import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markdown } from '../../../lib/export/formats/markdown.ts';
import { escapeMarkdown, escapeMarkdownLines } from '../../../lib/export/markdown-text.ts';
import type { ArchivedArticle } from '../../../lib/model/archive.ts';
import type { Correction } from '../../../lib/model/correction.ts';
import { selectText } from '../../../lib/model/text-selector.ts';
import { NAMED_NOTES, sampleCorrection, sampleExport, sampleInput, sampleNote, TEXT } from './samples.ts';

function renderParts(article: ArchivedArticle): { front: unknown; body: string } {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(markdown.article(article, sampleInput())) ?? [];
  return { front: parse(front), body };
}

describe('markdown', () => {
  it('writes notes with the words they are on, quotes with their speaker, and links back to both', () => {
    const notes = [sampleNote('Ask the council', 'not safe', ['bridge works']), sampleNote('Two\nlines')];
    expect(renderParts(sampleExport({}, notes)).body).toBe(
      `
# Bridge shut

Per Lund · 2024-03-04 · [The Brunvik Post](<https://brunvikpost.example/bridge>)

## Notes

> not safe
>
> [in the article](<https://brunvikpost.example/bridge#:~:text=is-,not%20safe,-to%20cross%2C%E2%80%9D%20Ida%20Holm>)

Ask the council

#bridge-works

Two
lines

## Quotes

> It is not safe to cross,
>
> — Ida Holm · [in the article](<https://brunvikpost.example/bridge#:~:text=It%20is%20not%20safe%20to%20cross%2C,-%E2%80%9D%20Ida%20Holm%20said>)

`,
    );
  });

  it('says whom or what a note is about', () => {
    const { body } = renderParts(sampleExport({}, NAMED_NOTES));
    expect(body).toContain(String.raw`**Ida \*Holm\***

Ask her again

**On the story**

Not over yet`);
  });

  it.each([
    ['Per Lund', '> — Per Lund · [in the article]'],
    [undefined, '> — Not attributed · [in the article]'],
  ])('names the speaker as the reader corrected it: %s', (to, line) => {
    const { body } = renderParts({ ...sampleExport(), corrections: [sampleCorrection(to)] });
    expect(body).toContain(line);
    expect(body).not.toContain('— Ida Holm');
  });

  it('lists the people as the reader corrected them', () => {
    const start = TEXT.indexOf('Ida Holm');
    const words = { start, end: start + 'Ida Holm'.length };
    const added: Correction = {
      id: 'c1',
      kind: 'addEntity',
      to: 'person',
      articleUrl: 'https://brunvikpost.example/bridge',
      target: selectText(TEXT, words),
      at: '2024-03-05T08:00:00.000Z',
    };
    const { front } = renderParts({ ...sampleExport(), corrections: [added] });
    expect(front).toMatchObject({ people: ['Ida Holm'] });
  });

  it('puts what is known of the article into front matter', () => {
    expect(
      renderParts(
        sampleExport({}, [sampleNote('x', undefined, ['a', 'b']), sampleNote('y', undefined, ['a'])]),
      ).front,
    ).toEqual({
      title: 'Bridge shut',
      outlet: 'The Brunvik Post',
      authors: ['Per Lund'],
      published: '2024-03-04T06:30:00+01:00',
      url: 'https://brunvikpost.example/bridge',
      read: '2024-03-04T07:00:00.000Z',
      exported: '2024-03-06T09:00:00.000Z',
      tags: ['a', 'b'],
    });
  });

  it('links nowhere but to the web', () => {
    const { body } = renderParts(
      sampleExport({ canonicalUrl: 'javascript:alert(1)', siteName: 'X](https://evil.example)' }),
    );
    expect(body).not.toMatch(/\]\(<?javascript/u);
    expect(body).not.toContain('X](https');
  });
});

describe('front matter', () => {
  it.each([
    'a: "b" # c',
    "it's --- over\n---\nevil: true",
    '{{template}} [[link]] %%hidden%%',
    'tab\tand \u0085 and \u2028 and \u007f',
    '- !!js/function "x"',
  ])('keeps the title %j from meaning anything in front matter', (title) => {
    const { front } = renderParts(sampleExport({ title }));
    expect(front).toMatchObject({
      title: title.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
      outlet: 'The Brunvik Post',
    });
  });

  it('writes front matter that says what went in, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (title, authors) => {
          const { front } = renderParts(sampleExport({ title, authors }));
          const flat = (text: string) =>
            text
              .toWellFormed()
              .replace(/[\s\p{Cc}]+/gu, ' ')
              .trim();
          expect(front).toMatchObject({
            title: flat(title),
            ...(authors.length > 0 ? { authors: authors.map(flat) } : {}),
          });
        },
      ),
    );
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['# no heading', '\\# no heading'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['![x](https://spy.example/pixel)', '!\\[x\\](https\\://spy.example/pixel)'],
    ['1. no list', '1\\. no list'],
    ['1) none either', '1\\) none either'],
    ['- or here', '\\- or here'],
    ['=== underlined', '\\=\\== underlined'],
    ['AT&T &amp; &#60;', 'AT&T \\&amp; \\&\\#60;'],
    ['from $3 to $4, 5-3, 2%', 'from \\$3 to \\$4, 5-3, 2%'],
    ['two\nlines', 'two lines'],
  ])('shows %j as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves no mark bare', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'\\`*_{}[]<>#|~$^a \n') }), (text) => {
        const bare = escapeMarkdown(text).replace(/\\./gu, '');
        expect(bare).toMatch(/^[a ]*$/u);
      }),
    );
  });
});

describe('escapeMarkdownLines', () => {
  it.each([
    ['a\nb', 'a\\\nb'],
    ['a\n\nb', 'a\n\nb'],
    ['a\r\n\r\n\r\nb\r\n', 'a\n\nb'],
    ['\n\na', 'a'],
    ['a\\\n \n', 'a\\\\'],
    ['\n \n', ''],
  ])('keeps the lines of %j', (text, escaped) => {
    expect(escapeMarkdownLines(text)).toBe(escaped);
  });
});
