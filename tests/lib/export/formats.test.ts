import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toArticleFileName } from '../../../lib/export/file-name.ts';
import { FORMAT_IDS } from '../../../lib/export/format-ids.ts';
import { json } from '../../../lib/export/formats/json.ts';
import { FORMATS, findFormat } from '../../../lib/export/formats.ts';
import { toTextFragment } from '../../../lib/export/text-fragment.ts';
import { render, sampleCorrection, sampleExport, sampleInput, sampleNote } from './samples.ts';

describe('the formats', () => {
  const formats = Object.values(FORMATS);

  it('are found by their ids, have files of their own, and a name each', () => {
    const words = parse(readFileSync(new URL('../../../locales/en.yml', import.meta.url), 'utf8')).format;
    expect(FORMAT_IDS.map((id) => findFormat(id))).toEqual(FORMAT_IDS.map((id) => FORMATS[id]));
    const files = formats.map(({ fileWord, extension }) => `${fileWord ?? 'library'}.${extension}`);
    expect(new Set(files).size).toBe(formats.length);
    expect(Object.keys(words).sort()).toEqual([...FORMAT_IDS].sort());
  });
});

describe('json', () => {
  it('holds everything that is known', async () => {
    const exported = sampleExport({}, [sampleNote('Ask the council', 'not safe')]);
    const { saved, article, analysis, notes } = exported;
    expect(JSON.parse(await render(json, exported))).toEqual({
      format: 'newsthread',
      version: 1,
      exportedAt: sampleInput().exportedAt,
      articles: [{ ...saved, text: article.text, blocks: article.blocks, analysis, notes, corrections: [] }],
      checksum: expect.any(String),
    });
  });

  it('writes an article a line, and none as an empty list', async () => {
    expect((await render(json, sampleExport(), sampleExport())).split('\n')).toHaveLength(6);
    expect(JSON.parse(await render(json))).toMatchObject({ articles: [] });
  });
});

it('json keeps what was found, and what the reader corrected beside it', async () => {
  const correction = sampleCorrection('Per Lund');
  const exported = { ...sampleExport(), corrections: [correction] };
  const { articles } = JSON.parse(await render(json, exported));
  expect(articles[0].analysis.quotes[0].speaker.name).toBe('Ida Holm');
  expect(articles[0].corrections).toEqual([correction]);
});

describe('toArticleFileName', () => {
  it.each([
    ['Bridge shut: “not safe”', '2024-03-04-bridge-shut-not-safe.json'],
    ['../../etc/passwd', '2024-03-04-etc-passwd.json'],
    ['¿¡!?', '2024-03-04-article.json'],
    ['Brücke in Østby gesperrt', '2024-03-04-brücke-in-østby-gesperrt.json'],
  ])('names an article titled %j', (title, name) => {
    expect(toArticleFileName(sampleExport({ title }), 'json')).toBe(name);
  });

  it('is short and safe whatever the page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, publishedAt) => {
        const name = toArticleFileName(sampleExport({ title, publishedAt }), 'json');
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
