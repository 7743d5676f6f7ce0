import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../../../lib/export/format.ts';
import { csvEvents } from '../../../../lib/export/formats/csv-events.ts';
import { csvNotes } from '../../../../lib/export/formats/csv-notes.ts';
import { csvQuotes } from '../../../../lib/export/formats/csv-quotes.ts';
import type { ArchivedArticle } from '../../../../lib/model/archive.ts';
import type { Note } from '../../../../lib/model/note.ts';
import { NAMED_NOTES, render, sampleExport, sampleNote } from '../samples.ts';

async function read(format: ExportFormat, ...articles: ArchivedArticle[]) {
  const { data, errors } = papaparse.parse<Record<string, string>>(await render(format, ...articles), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe('tables', () => {
  it('of quotes say who said what, and where', async () => {
    expect(await read(csvQuotes, sampleExport(), sampleExport({ title: 'Toll' }))).toEqual([
      {
        speaker: 'Ida Holm',
        quote: 'It is not safe to cross,',
        kind: 'direct',
        confidence: '0.9',
        title: 'Bridge shut',
        outlet: 'The Brunvik Post',
        published: '2024-03-04T06:30:00+01:00',
        link: expect.stringContaining('#:~:text=It%20is%20not'),
      },
      expect.objectContaining({ title: 'Toll' }),
    ]);
  });

  it('of dates say what happened when', async () => {
    expect(await read(csvEvents, sampleExport())).toMatchObject([
      { date: '2024-03-04', grain: 'day', sentence: '“It is not safe to cross,” Ida Holm said on Monday.' },
    ]);
  });

  it('of notes hold the words that they are on', async () => {
    const notes = [sampleNote('Ask the council,\n"today"', 'not safe', ['a', 'b']), sampleNote('All of it')];
    expect(await read(csvNotes, sampleExport({}, notes))).toMatchObject([
      { note: 'Ask the council,\n"today"', tags: 'a b', words: 'not safe' },
      { note: 'All of it', about: 'article', words: '', link: 'https://brunvikpost.example/bridge' },
    ]);
  });

  it('of notes say whom or what they are about', async () => {
    const onQuote = sampleNote('Ask', 'not safe');
    const quoted = { ...onQuote, target: { ...onQuote.target, kind: 'quote' } } as Note;
    expect(await read(csvNotes, sampleExport({}, [...NAMED_NOTES, quoted]))).toMatchObject([
      { about: 'person', words: 'Ida *Holm*' },
      { about: 'story', words: '' },
      { about: 'quote', words: 'not safe', link: expect.stringContaining('#:~:text=') },
    ]);
  });

  it('are still tables where there is nothing to say', async () => {
    for (const format of [csvQuotes, csvEvents, csvNotes]) expect(await read(format)).toEqual([]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=x', '＝1'])(
    'never hold the formula %j',
    async (body) => {
      const [row] = await read(csvNotes, sampleExport({}, [sampleNote(body)]));
      expect(row?.note).toBe(`'${body}`);
    },
  );

  it('hold whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (body) => {
        const [row] = await read(csvNotes, sampleExport({}, [sampleNote(body)]));
        expect(row?.note?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/u, '')).toBe(body.replaceAll('\0', ''));
        expect(row?.note ?? '').not.toMatch(/^[=+\-@]/u);
      }),
    );
  });
});
