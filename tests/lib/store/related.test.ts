import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../lib/model/library.ts';
import type { Database } from '../../../lib/store/database.ts';
import { toArticleId } from '../../../lib/store/identity.ts';
import { findRelated } from '../../../lib/store/related.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { openTestDatabase, sampleAnalysis, sampleArticle } from './samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

/** A library given as a table of headlines and who is in them; each is read a day after the one before. */
async function readAll(articles: Readonly<Record<string, readonly string[]>>): Promise<void> {
  for (const [index, [title, names]] of Object.entries(articles).entries()) {
    const now = new Date(Date.UTC(2024, 0, 1 + index)).toISOString();
    const article = sampleArticle({ title, canonicalUrl: addressOf(title) });
    await saveReading(database, article, sampleAnalysis(names), now);
  }
}

function addressOf(title: string): string {
  return `https://brunvikpost.example/${title}`;
}

async function relatedTo(title: string): Promise<string[]> {
  const id: ArticleId = await toArticleId(addressOf(title));
  return (await findRelated(database, id)).map(({ saved }) => saved.title);
}

describe('findRelated', () => {
  it('puts what shares the most first, and leaves out what shares nothing', async () => {
    await readAll({
      both: ['person:Ida Holm', 'place:Brunvik'],
      place: ['place:Brunvik'],
      neither: ['person:Jon Berg'],
      bridge: ['person:Ida Holm', 'place:Brunvik'],
    });
    expect(await relatedTo('bridge')).toEqual(['both', 'place']);
  });

  it('puts a rare name before a common one', async () => {
    await readAll({
      rare: ['person:Ida Holm'],
      common1: ['place:Brunvik'],
      common2: ['place:Brunvik'],
      common3: ['place:Brunvik'],
      bridge: ['person:Nobody Else', 'person:Ida Holm', 'place:Brunvik'],
    });
    expect((await relatedTo('bridge'))[0]).toBe('rare');
  });

  it('puts the newer one first where two match alike', async () => {
    await readAll({ older: ['place:Brunvik'], newer: ['place:Brunvik'], bridge: ['place:Brunvik'] });
    expect(await relatedTo('bridge')).toEqual(['newer', 'older']);
  });

  it('does not take a person for a place of the same name', async () => {
    await readAll({ town: ['place:Holm'], bridge: ['person:Holm'] });
    expect(await relatedTo('bridge')).toEqual([]);
  });

  it('does not count what has no name of its own', async () => {
    await readAll({ one: ['other:the bridge'], bridge: ['other:the bridge'] });
    expect(await relatedTo('bridge')).toEqual([]);
  });

  it('gives at most twenty', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [`n${index}`, ['place:Brunvik']]),
    );
    await readAll({ ...many, bridge: ['place:Brunvik'] });
    const related = await relatedTo('bridge');
    expect(related).toHaveLength(20);
    expect(related[0]).toBe('n24');
  });

  it('knows nothing of an article that was never read', async () => {
    expect(await relatedTo('unknown')).toEqual([]);
  });
});
