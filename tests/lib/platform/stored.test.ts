import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { createDraftSource, handOverDraft } from '../../../lib/platform/drafts.ts';
import {
  createSettingsSource,
  findNotArticle,
  isNeverSite,
  readSettings,
} from '../../../lib/platform/settings.ts';
import {
  findReadingTabs,
  findTabState,
  forgetTabState,
  keepTabState,
} from '../../../lib/platform/tab-states.ts';

beforeEach(() => fakeBrowser.reset());

/** Gathers what a watcher tells, and waits for its first word. */
async function follow<T>(watch: (onChange: (value: T) => void) => () => void) {
  const told: T[] = [];
  const stop = await new Promise<() => void>((resolve) => {
    const end = watch((value) => {
      told.push(value);
      queueMicrotask(() => resolve(end));
    });
  });
  return { told, stop };
}

describe('settings', () => {
  it('begin as the defaults, and tell of each change', async () => {
    const settings = createSettingsSource();
    const { told, stop } = await follow(settings.watchSettings);
    await settings.changeSettings({ look: 'dark' });
    await settings.changeSettings({ neverSites: ['bank.example'] });
    stop();
    await settings.changeSettings({ look: 'light' });
    const dark = { ...DEFAULT_SETTINGS, look: 'dark' };
    expect(told).toEqual([DEFAULT_SETTINGS, dark, { ...dark, neverSites: ['bank.example'] }]);
  });

  it.each([
    [undefined, {}],
    ['nonsense', {}],
    [{ look: 'purple', neverSites: 'all', paintPage: true }, { paintPage: true }],
    [{ look: 'dark', added: 'by a later version' }, { look: 'dark' }],
  ])('are read as far as they can be from %j', async (settings, expected) => {
    await fakeBrowser.storage.local.set({ settings });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  it.each([
    ['https://bank.example/login', true],
    ['https://www.bank.example/', true],
    ['https://riverbank.example/', false],
    ['https://bank.example.org/', false],
    ['about:blank', false],
    ['', false],
  ])('never read bank.example: %s', (url, expected) => {
    expect(isNeverSite(url, { neverSites: ['bank.example'] })).toBe(expected);
  });
});

it.each([
  ['https://courier.example/live/storm-hits-the-coast', 'courier.example/live/*'],
  ['https://courier.example/news/storm-hits-the-coast', undefined],
])('what the reader said of courier.example/live/*, asked for %s: %s', (url, expected) => {
  const notArticles = ['courier.example/shop', 'courier.example/live/*'];
  expect(findNotArticle(url, { notArticles })).toBe(expected);
});

describe('the state of a tab', () => {
  const reading = { status: 'reading', url: 'https://a.example/', run: 'r1' } as const;

  it('is kept, each tab for itself, until it is forgotten', async () => {
    await keepTabState(7, reading);
    await keepTabState(8, { ...reading, run: 'r2' });
    expect(await findTabState(7)).toEqual(reading);
    await forgetTabState(7);
    expect(await findTabState(7)).toBeUndefined();
    expect(await findTabState(8)).toMatchObject({ run: 'r2' });
  });

  it('is unknown where storage holds something else', async () => {
    await fakeBrowser.storage.session.set({ 'tab:7': { status: 'dancing' } });
    expect(await findTabState(7)).toBeUndefined();
  });

  it('tells which tabs are being read', async () => {
    await keepTabState(7, reading);
    await keepTabState(8, { ...reading, status: 'article', articleId: 'a1' });
    await keepTabState(9, { ...reading, anyway: true });
    await fakeBrowser.storage.session.set({ other: reading });
    expect(await findReadingTabs()).toEqual([
      { tabId: 7, run: 'r1', anyway: false },
      { tabId: 9, run: 'r1', anyway: true },
    ]);
  });
});

describe('the draft of a note', () => {
  const draft = {
    noteId: 'n1',
    target: { kind: 'entity', articleId: 'a1', entity: { name: 'Ida Holm', kind: 'person' } },
    body: 'Half a tho',
    tags: ['later'],
  } as const;

  it('is kept until it is put away', async () => {
    const drafts = createDraftSource();
    await drafts.keepDraft(draft);
    const { told, stop } = await follow(drafts.watchDraft);
    await drafts.keepDraft(undefined);
    stop();
    expect(told).toEqual([draft, undefined]);
  });

  it('that was handed over comes after the one being written, and replaces it only when it is kept', async () => {
    const drafts = createDraftSource();
    const begun = { noteId: 'n2', target: { kind: 'article', articleId: 'a2' }, body: '', tags: [] } as const;
    await drafts.keepDraft(draft);
    await handOverDraft(begun);
    const first: unknown[] = [];
    const stop = await new Promise<() => void>((resolve) => {
      const end = drafts.watchDraft((told) => {
        first.push(told);
        if (first.length === 2) queueMicrotask(() => resolve(end));
      });
    });
    stop();
    expect(first).toEqual([draft, begun]);
    await drafts.keepDraft(begun);
    const { told, stop: end } = await follow(drafts.watchDraft);
    await drafts.keepDraft(undefined);
    end();
    expect(told).toEqual([begun, undefined]);
  });
});
