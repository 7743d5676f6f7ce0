import { describe, expect, it } from 'vitest';
import { json } from '../../../lib/export/formats/json.ts';
import { readArchive } from '../../../lib/export/read-archive.ts';
import type { ArchivedArticle } from '../../../lib/model/archive.ts';
import { render, sampleExport, sampleInput, sampleNote, sha256 } from './samples.ts';

const read = (text: string) => readArchive(text, sha256, async () => 'a1');

async function written(change: (entry: Record<string, unknown>) => void, more = {}): Promise<string> {
  const text = await render(json, sampleExport({}, [sampleNote('One'), sampleNote('Two', 'not safe')]));
  const archive = { ...JSON.parse(text), ...more };
  change(archive.articles[0]);
  return JSON.stringify(archive);
}

async function readBack(change: (entry: Record<string, unknown>) => void) {
  const result = await read(await written(change));
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('reading a file back', () => {
  it('finds all that was written', async () => {
    const exported: ArchivedArticle = sampleExport({}, [sampleNote('One'), sampleNote('Two', 'not safe')]);
    const result = await read(await render(json, exported));
    expect(result).toEqual({
      ok: true,
      value: {
        exportedAt: sampleInput(1).exportedAt,
        loose: { notes: [], corrections: [] },
        articles: [{ ...exported, corrections: [] }],
        settings: undefined,
        intact: true,
        refused: 0,
      },
    });
  });

  it.each([
    ['nothing', '', 'fileBroken'],
    ['no JSON', '<!doctype html>', 'fileBroken'],
    ['half a file', '{"format":"newsthread","version":1,"articles":[{"id":"a', 'fileBroken'],
    [
      'articles that are no list',
      '{"format":"newsthread","version":1,"exportedAt":"","articles":7}',
      'fileBroken',
    ],
    ['another program’s JSON', '{"type":"FeatureCollection"}', 'fileForeign'],
    ['a bare list', '[]', 'fileForeign'],
    ['null', 'null', 'fileForeign'],
    ['a version to come', '{"format":"newsthread","version":2,"other":true}', 'fileTooNew'],
  ])('says what is wrong with %s', async (_, text, code) => {
    expect(await read(text)).toMatchObject({ ok: false, problem: { code } });
  });

  it('reads a file of an earlier version, without checksum and settings', async () => {
    const result = await read(await written(() => undefined, { checksum: undefined }));
    expect(result).toMatchObject({ ok: true, value: { intact: undefined, refused: 0 } });
  });

  it('knows a file that was only laid out otherwise from one whose words were changed', async () => {
    const archive = JSON.parse(await render(json, sampleExport()));
    const laidOut = await read(JSON.stringify(archive, undefined, 4));
    expect(laidOut).toMatchObject({ ok: true, value: { intact: true } });
    archive.articles[0].title = 'Bridge shut for good';
    expect(await read(JSON.stringify(archive))).toMatchObject({ ok: true, value: { intact: false } });
  });
});

describe('of a damaged file', () => {
  it.each<[string, (entry: Record<string, unknown>) => void]>([
    ['a page that is no web page', (entry) => Object.assign(entry, { canonicalUrl: 'javascript:alert(1)' })],
    ['the id of another article', (entry) => Object.assign(entry, { id: 'a2' })],
    [
      'blocks that lie outside of the text',
      (entry) => Object.assign(entry, { blocks: [{ kind: 'list', start: 0, end: 9999 }] }),
    ],
    ['no text', (entry) => delete entry.text],
  ])('an article is refused with %s', async (_, change) => {
    expect(await readBack(change)).toMatchObject({ articles: [], refused: 1, intact: false });
  });

  it.each<[string, Record<string, unknown>]>([
    ['of another article', { target: { kind: 'article', articleId: 'a2' } }],
    ['without words', { body: 7 }],
  ])('a note %s is left out and the others are kept', async (_, change) => {
    const archive = await readBack(({ notes }) => Object.assign((notes as object[])[0] ?? {}, change));
    expect(archive.refused).toBe(1);
    expect(archive.articles[0]?.notes.map(({ body }) => body)).toEqual(['Two']);
  });

  it('article and notes are kept where the analysis is damaged, as not analyzed', async () => {
    const damages = [{ quotes: 'many' }, { sentences: [{ start: 0, end: 99_999 }] }];
    for (const damage of damages) {
      const { articles } = await readBack(({ analysis }) => Object.assign(analysis as object, damage));
      expect(articles[0]?.notes).toHaveLength(2);
      expect(articles[0]?.analysis.quotes).toEqual([]);
      expect(articles[0]?.saved.counts).toEqual({ people: 0, quotes: 0, dates: 0 });
    }
  });

  it('fields that are not known count for nothing', async () => {
    const text = (await written(() => undefined)).replace(
      '"title":',
      '"__proto__":{"polluted":1},"evil":1,"title":',
    );
    const result = await read(text);
    expect(result.ok && result.value.articles[0]?.saved).not.toHaveProperty('evil');
    expect({}).not.toHaveProperty('polluted');
  });
});
