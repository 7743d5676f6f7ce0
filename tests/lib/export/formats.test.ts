import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFileName } from '../../../lib/export/file-name.ts';
import { json } from '../../../lib/export/formats/json.ts';
import { FORMATS } from '../../../lib/export/formats.ts';
import { toTextFragment } from '../../../lib/export/text-fragment.ts';
import { sampleCorrection, sampleExport, sampleInput, sampleNote } from './samples.ts';

describe('the formats', () => {
  it('have ids and extensions of their own', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    expect(new Set(FORMATS.map(({ extension }) => extension)).size).toBe(FORMATS.length);
  });

  it.each(FORMATS)('$id writes an export of nothing', (format) => {
    expect(format.render(sampleInput([])).length).toBeGreaterThan(0);
  });
});

describe('json', () => {
  it('holds everything that is known', () => {
    const exported = sampleExport({}, [sampleNote('Ask the council', 'not safe')]);
    const archive = JSON.parse(json.render(sampleInput([exported])));
    const { saved, article, analysis, notes } = exported;
    expect(archive).toEqual({
      format: 'newsthread',
      version: 1,
      exportedAt: '2024-03-06T09:00:00.000Z',
      articles: [{ ...saved, text: article.text, blocks: article.blocks, analysis, notes, corrections: [] }],
    });
  });
});

it('json keeps what was found, and what the reader corrected beside it', () => {
  const correction = sampleCorrection('Per Lund');
  const exported = { ...sampleExport(), corrections: [correction] };
  const { articles } = JSON.parse(json.render(sampleInput([exported])));
  expect(articles[0].analysis.quotes[0].speaker.name).toBe('Ida Holm');
  expect(articles[0].corrections).toEqual([correction]);
});

describe('toFileName', () => {
  it.each([
    ['Bridge shut: “not safe”', '2024-03-04-bridge-shut-not-safe.json'],
    ['../../etc/passwd', '2024-03-04-etc-passwd.json'],
    ['¿¡!?', '2024-03-04-article.json'],
    ['Brücke in Østby gesperrt', '2024-03-04-brücke-in-østby-gesperrt.json'],
  ])('names an article titled %j', (title, name) => {
    expect(toFileName(sampleInput([sampleExport({ title })]), json)).toBe(name);
  });

  it('names several articles by the day', () => {
    expect(toFileName(sampleInput([sampleExport(), sampleExport()]), json)).toBe(
      'newsthread-2024-03-06.json',
    );
  });

  it('is short and safe whatever the page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, publishedAt) => {
        const name = toFileName(sampleInput([sampleExport({ title, publishedAt })]), json);
        expect(name).toMatch(/^(?:[\d-]+|undated)-[\p{L}\p{M}\p{N}-]+\.json$/u);
        expect([...name].length).toBeLessThan(80);
      }),
    );
  });
});

describe('toTextFragment', () => {
  const url = 'https://brunvikpost.example/bridge#comments';
  it.each([
    [['', 'not safe', ''], 'text=not%20safe'],
    [['t is ', 'not safe', ' to cro'], 'text=is-,not%20safe,-to'],
    [['before.\n\nIt is ', 'not-safe', '.\n\nNext'], 'text=is-,not%2Dsafe'],
    [['', 'a, b & c', ''], 'text=a%2C%20b%20%26%20c'],
    [
      ['', `one two three four five six ${'x '.repeat(200)}a b c d e f`, ''],
      'text=one%20two%20three%20four%20five%20six,a%20b%20c%20d%20e%20f',
    ],
  ])('names %j', ([prefix = '', exact = '', suffix = ''], directive) => {
    expect(toTextFragment(url, { prefix, exact, suffix })).toBe(
      `https://brunvikpost.example/bridge#:~:${directive}`,
    );
  });

  it('takes any words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (exact) => {
        expect(toTextFragment(url, { prefix: '', exact, suffix: '' })).toMatch(
          /^https:\/\/brunvikpost\.example\/bridge#[^\s<>"]*$/u,
        );
      }),
    );
  });
});
