import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { html } from '../../../../lib/export/formats/html.ts';
import type { ArchivedArticle } from '../../../../lib/model/archive.ts';
import { render, sampleExport, sampleNote } from '../samples.ts';

async function read(...articles: ArchivedArticle[]): Promise<Document> {
  return new JSDOM(await render(html, ...articles)).window.document;
}

const textsOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/gu, ' ').trim());

describe('a web page', () => {
  it('holds one article with its text, notes, quotes and dates', async () => {
    const page = await read(sampleExport({}, [sampleNote('Ask\nthem\n\nToday', 'not safe', ['works'])]));
    expect(textsOf(page, 'h1, h2')).toEqual(['Bridge shut', 'Notes', 'Quotes', 'Dates']);
    expect(textsOf(page, 'article > div')[0]).toContain('The bridge is shut.');
    expect(textsOf(page, 'blockquote')).toEqual([
      'not safe in the article',
      'It is not safe to cross, — Ida Holm · in the article',
    ]);
    expect(textsOf(page, 'dt')).toEqual(['2024-03-04']);
    expect(textsOf(page, '.tags')).toEqual(['#works']);
    expect(page.querySelector('section p:not(blockquote p)')?.innerHTML).toBe('Ask<br>them');
  });

  it('holds several articles under one heading, without their texts', async () => {
    const page = await read(sampleExport({ title: 'One' }), sampleExport({ title: 'Two' }));
    expect(textsOf(page, 'h1, h2')).toEqual(['My library', 'One', 'Two']);
    expect(page.body.textContent).not.toContain('The bridge is shut.');
  });

  it('links nowhere but to the web, and loads nothing', async () => {
    const page = await read(sampleExport({ canonicalUrl: 'javascript:alert(1)' }));
    expect([...page.querySelectorAll('a')].map(({ protocol }) => protocol)).not.toContain('javascript:');
    expect(page.querySelectorAll('script, img, link, iframe, object, [src]')).toHaveLength(0);
  });

  it('shows whatever was written as it was written', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</style><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '<!--',
        ']]>',
        '&lt;b>',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, body) => {
        const changes = { title, siteName: body, authors: [body], lang: body };
        const page = await read(sampleExport(changes, [sampleNote(body, undefined, [title])]));
        expect(page.querySelectorAll('script, img, style:not(head style)')).toHaveLength(0);
        for (const element of page.querySelectorAll('*'))
          for (const { name } of element.attributes)
            expect([
              'lang',
              'dir',
              'class',
              'href',
              'rel',
              'charset',
              'http-equiv',
              'content',
              'name',
            ]).toContain(name);
        const visible = title
          .replace(/[^\P{Cc}\t\n\r]|[\uFDD0-\uFDEF\uFFFE\uFFFF]/gu, '')
          .replace(/\r\n?/gu, '\n');
        if (title.trim() !== '') expect(page.querySelector('h1')?.textContent).toBe(visible);
      }),
    );
  });
});
