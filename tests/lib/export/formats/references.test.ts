import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../../lib/export/formats/bibtex.ts';
import { csl } from '../../../../lib/export/formats/csl.ts';
import { ris } from '../../../../lib/export/formats/ris.ts';
import type { ArchivedArticle } from '../../../../lib/model/archive.ts';
import { render, sampleExport, sampleNote } from '../samples.ts';

const FORMATS = { csl, bibtex, ris };
type Name = keyof typeof FORMATS;

async function read(name: Name, ...articles: ArchivedArticle[]) {
  return new Cite(await render(FORMATS[name], ...articles)).data;
}

/** Without what only says that capitals are to stay. */
const plain = (title: unknown) =>
  String(title)
    .replace(/<\/?span[^>]*>/gu, '')
    .replace(/&lt;/gu, '<');

describe.each(Object.keys(FORMATS) as Name[])('references as %s', (name) => {
  it('hold title, outlet, authors, date and address', async () => {
    const lines = sampleExport({ authors: ['Per Lund', 'The Brunvik Desk'] }, [
      sampleNote('x', 'not safe', ['a']),
    ]);
    const [first, second] = await read(
      name,
      lines,
      sampleExport({ id: 'a2', title: 'Toll & tax: 5% in the bay' }),
    );
    expect(first).toMatchObject({
      URL: 'https://brunvikpost.example/bridge',
      issued: { 'date-parts': [[2024, 3, 4]] },
    });
    expect(plain(first?.title)).toBe('Bridge shut');
    expect(JSON.stringify(first)).toContain('The Brunvik Post');
    expect(first?.author).toHaveLength(2);
    expect(JSON.stringify(first?.author)).toMatch(/Lund.*Desk/u);
    expect(plain(second?.title)).toBe('Toll & tax: 5% in the bay');
  });

  it('do without what is not known', async () => {
    const bare = sampleExport({
      authors: [],
      siteName: undefined,
      publishedAt: 'last Monday',
      lang: undefined,
    });
    const [only] = await read(name, bare);
    expect(plain(only?.title)).toBe('Bridge shut');
    expect(only?.issued).toBeUndefined();
  });

  it('keep every title apart from their own marks', async () => {
    const characters = fc.constantFrom(...'ab 1\\{}$%&#_^~-@,="\n');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: characters, minLength: 1 }), async (words) => {
        const title = `A ${words} z`;
        const records = await read(name, sampleExport({ title }), sampleExport({ id: 'a2', title: 'Next' }));
        const shown = title.replace(/\s+/gu, ' ');
        expect(records.map((record) => plain(record.title))).toEqual([shown, 'Next']);
      }),
    );
  });
});
