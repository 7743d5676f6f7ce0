import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { letGo, saveAndNote } from '../../../entrypoints/shared/background-keeping.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { findPassing } from '../../../lib/platform/passing.ts';
import { forgetTabState, keepTabState } from '../../../lib/platform/tab-states.ts';
import { openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from '../store/samples.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({}) } });
});
afterEach(() => vi.unstubAllGlobals());

const nothing = { ...DEFAULT_SETTINGS, keep: 'nothing' as const };
const known = { url: 'https://brunvikpost.example/bridge', run: 'r' };

it('lets an article go when the last tab has left it', async () => {
  const database = openTestDatabase();
  await fakeBrowser.storage.local.set({ settings: nothing });
  const articleId = unwrap(await saveAndNote(database, sampleArticle(), sampleAnalysis())).saved.id;
  await keepTabState(1, { status: 'article', ...known, articleId });
  await keepTabState(2, { status: 'reading', ...known });
  await letGo(database);
  await keepTabState(2, { status: 'article', ...known, articleId });
  await forgetTabState(1);
  await letGo(database);
  expect(await database.articles.count()).toBe(1);
  await forgetTabState(2);
  await letGo(database);
  expect(await database.articles.count()).toBe(0);
  expect(await findPassing()).toEqual([]);
});

it('never lets go of what was in the library before', async () => {
  const database = openTestDatabase();
  unwrap(await saveAndNote(database, sampleArticle(), sampleAnalysis()));
  await new Promise((resolve) => setTimeout(resolve, 2)); // another millisecond, so that it is another reading
  await fakeBrowser.storage.local.set({ settings: nothing });
  unwrap(await saveAndNote(database, sampleArticle(), sampleAnalysis()));
  await letGo(database);
  expect(await database.articles.count()).toBe(1);
});
