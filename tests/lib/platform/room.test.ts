import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveAndNote } from '../../../entrypoints/shared/background-keeping.ts';
import { hasRoomToRead } from '../../../lib/platform/room.ts';
import { saveNote } from '../../../lib/store/notes.ts';
import { openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from '../store/samples.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

const tell = (estimate: StorageEstimate) =>
  vi.stubGlobal('navigator', { storage: { estimate: async () => estimate } });

describe('room', () => {
  it.each<[StorageEstimate, boolean]>([
    [{ usage: 1, quota: 10_000_000_000 }, true],
    [{ usage: 9_990_000_000, quota: 10_000_000_000 }, false],
    [{}, true],
  ])('of %j is enough: %s', async (estimate, enough) => {
    tell(estimate);
    expect(await hasRoomToRead()).toBe(enough);
  });

  it('that is left is for notes: an article is refused, they are saved', async () => {
    const database = openTestDatabase();
    tell({ usage: 9_990_000_000, quota: 10_000_000_000 });
    const refused = await saveAndNote(database, sampleArticle(), sampleAnalysis());
    expect(refused).toMatchObject({ ok: false, problem: { code: 'quotaExceeded' } });
    expect(await database.articles.count()).toBe(0);
    const times = { createdAt: '2024-03-04', updatedAt: '2024-03-04' };
    const target = { kind: 'article', articleId: 'a' } as const;
    unwrap(await saveNote(database, { id: 'n', target, body: 'mine', tags: [], ...times }));
    expect(await database.notes.count()).toBe(1);
  });
});
