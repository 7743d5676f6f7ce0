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

  it('puts a file for each article into a zip, each under a name of its own', async () => {
    const twins = [sampleExport(), sampleExport({ siteName: 'Østby Avis' }), sampleExport({ title: 'Toll' })];
    const { name, parts } = await make(markdown, ...twins);
    expect(name).toBe('newsthread-library-2024-03-06.zip');
    const files = unzipSync(parts[0] as Uint8Array);
    expect(Object.keys(files)).toEqual([
      '2024-03-04-bridge-shut.md',
      '2024-03-04-bridge-shut--2.md',
      '2024-03-04-toll.md',
    ]);
    expect(strFromU8(files['2024-03-04-bridge-shut--2.md'] ?? new Uint8Array())).toContain('Østby Avis');
  });
});
