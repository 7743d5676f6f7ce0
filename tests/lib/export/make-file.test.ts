import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { json } from '../../../lib/export/formats/json.ts';
import { markdown } from '../../../lib/export/formats/markdown.ts';
import { makeFile } from '../../../lib/export/make-file.ts';
import type { ArchivedArticle } from '../../../lib/model/archive.ts';
import { sampleExport, sampleInput } from './samples.ts';

async function* each(articles: readonly ArchivedArticle[]) {
  yield* articles;
}
const make = (format: typeof json, ...articles: ArchivedArticle[]) =>
  makeFile(format, sampleInput(articles.length), each(articles), async (part) => part.slice(0, 2));

describe('makeFile', () => {
  it('names the file of one article by its title, that of several by the day', async () => {
    expect((await make(json, sampleExport())).name).toBe('2024-03-04-bridge-shut.json');
    expect((await make(json, sampleExport(), sampleExport())).name).toBe(
      'newsthread-library-2024-03-06.json',
    );
    expect((await make(markdown, sampleExport())).mime).toBe('text/markdown;charset=utf-8');
  });

  it('reads an article only when the parts before it were taken, so that a library need not fit into memory', async () => {
    let read = 0;
    async function* articles() {
      for (; read < 100; read += 1) yield sampleExport({ title: `Toll ${read}` });
    }
    for (const format of [json, markdown]) {
      read = 0;
      const { parts } = await makeFile(format, sampleInput(100), articles(), async (part) =>
        part.slice(0, 2),
      );
      let taken = 0;
      for await (const _ of parts) {
        taken += 1;
        expect(read).toBeLessThanOrEqual(taken);
      }
      expect(read).toBe(100);
    }
  });

  it('puts a file for each article into a zip, each under a name of its own', async () => {
    const twins = [sampleExport(), sampleExport({ siteName: 'Østby Avis' }), sampleExport({ title: 'Toll' })];
    const { name, parts } = await make(markdown, ...twins);
    const bytes = Buffer.concat((await Array.fromAsync(parts)).map((part) => Buffer.from(part)));
    expect(name).toBe('newsthread-library-2024-03-06.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual([
      '2024-03-04-bridge-shut.md',
      '2024-03-04-bridge-shut--2.md',
      '2024-03-04-toll.md',
    ]);
    expect(strFromU8(files['2024-03-04-bridge-shut--2.md'] ?? new Uint8Array())).toContain('Østby Avis');
  });
});
