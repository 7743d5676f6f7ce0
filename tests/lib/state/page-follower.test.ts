import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { failure } from '../../../lib/model/result.ts';
import { createPageFollower } from '../../../lib/state/page-follower.ts';
import type { ActiveTab } from '../../../lib/state/sources.ts';
import { FERRY, RUMOR } from '../../fixtures/readings.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

const url = 'https://courier.example/a';
const known = { url, run: 'run' };

function follow(tab: ActiveTab | undefined, granted: readonly string[] = ['*://*/*']) {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR], tab, granted });
  return { world, page: createPageFollower(sources) };
}

describe('a page of which nothing is known', () => {
  it.each([
    ['no tab', undefined, [], { kind: 'noTab' }],
    ['a page of the browser', { tabId: 1, url: 'about:config' }, [], { kind: 'closed' }],
    ['a site that is not allowed', { tabId: 1, url }, [], { kind: 'noPermission', tabId: 1, url }],
    ['a page whose address is kept back', { tabId: 1 }, ['*://*/*'], { kind: 'noPermission', tabId: 1 }],
  ])('%s', async (_, tab, granted, view) => {
    const { page, world } = follow(tab, granted);
    await setImmediate();
    expect(page.view.value).toEqual(view);
    expect(page.busy.value).toBe(false);
    expect(world.deeds).toEqual([]);
  });

  it('is read unasked where that is allowed, again where that left nothing behind, but not for ever', async () => {
    const { page, world } = follow({ tabId: 1, url });
    await setImmediate();
    expect(world.deeds).toEqual([['readTab', 1, false]]);
    for (const times of [2, 3]) {
      expect(page.view.value).toEqual({ kind: 'reading', tabId: 1 });
      world.tab.value = { tabId: 1, url };
      await setImmediate();
      expect(world.deeds).toHaveLength(times);
    }
    world.tab.value = { tabId: 1, url };
    await setImmediate();
    expect(world.deeds).toHaveLength(3);
    expect(page.view.value).toEqual({ kind: 'unread', tabId: 1 });
  });

  it('is read again when the reader comes back to it', async () => {
    const { world } = follow({ tabId: 1, url });
    await setImmediate();
    world.tab.value = tabOf(FERRY);
    await setImmediate();
    world.tab.value = { tabId: 1, url };
    await setImmediate();
    expect(world.deeds).toEqual([
      ['readTab', 1, false],
      ['readTab', 1, false],
    ]);
  });

  it('is left alone where the reader asked never to read the site, subdomains included', async () => {
    const { world, sources } = createViewWorld({ tab: { tabId: 1, url: 'https://www.bank.example/' } });
    world.settings.value = { ...world.settings.value, neverSites: ['bank.example'] };
    const page = createPageFollower(sources);
    await setImmediate();
    expect(page.view.value).toEqual({ kind: 'never', host: 'www.bank.example' });
    expect(world.deeds).toEqual([]);
  });

  it('is approached again when permission is given', async () => {
    const { page, world } = follow({ tabId: 1, url }, []);
    await setImmediate();
    world.granted.value = ['https://courier.example/*'];
    await setImmediate();
    expect(page.view.value?.kind).toBe('reading');
  });
});

describe('a page that could not be read', () => {
  it.each([
    ['noPermission', { kind: 'noPermission', tabId: 1, url }],
    ['restrictedPage', { kind: 'closed' }],
    ['noResponse', { kind: 'failed', tabId: 1, problem: { code: 'noResponse' } }],
  ] as const)('%s, when asked for', async (code, view) => {
    const { page, world } = follow({
      tabId: 1,
      url,
      state: { status: 'failed', ...known, problem: { code: 'unexpected' } },
    });
    world.outcome = failure(code);
    await page.read(false);
    expect(page.view.value).toEqual(view);
  });

  it('overrules the verdict when the reader says so', async () => {
    const verdict = { article: false, score: 0, reasons: [] };
    const { page, world } = follow({ tabId: 1, url, state: { status: 'notArticle', ...known, verdict } });
    expect(page.view.value).toEqual({ kind: 'notArticle', tabId: 1, verdict });
    await page.read(true);
    expect(world.deeds).toEqual([['readTab', 1, true]]);
  });
});

describe('from article to article', () => {
  it('keeps the old view until the new one is ready', () => {
    const { page, world } = follow(tabOf(FERRY));
    expect(page.view.value).toMatchObject({ kind: 'article', reading: FERRY });
    world.tab.value = { tabId: 2, url, state: { status: 'reading', ...known } };
    expect(page.view.value).toMatchObject({ kind: 'article', reading: FERRY });
    expect(page.busy.value).toBe(true);
    world.tab.value = tabOf(RUMOR, 2);
    expect(page.view.value).toMatchObject({ kind: 'article', tabId: 2, reading: RUMOR });
    expect(page.busy.value).toBe(false);
  });

  it('stays with a pinned article, and follows again when it is let go', () => {
    const { page, world } = follow(tabOf(FERRY));
    page.togglePin();
    world.tab.value = tabOf(RUMOR, 2);
    expect(page.view.value).toMatchObject({ reading: FERRY });
    page.togglePin();
    expect(page.view.value).toMatchObject({ reading: RUMOR });
  });

  it('drops a late answer about a page that was left', async () => {
    const { page, world } = follow({ tabId: 1, url });
    world.outcome = failure('noResponse');
    world.tab.value = tabOf(RUMOR, 2);
    await setImmediate();
    expect(page.view.value).toMatchObject({ kind: 'article', reading: RUMOR });
  });

  it('says that an article is unread when it is deleted meanwhile', () => {
    const { page, world } = follow(tabOf(FERRY));
    world.readings.value = [RUMOR];
    expect(page.view.value).toEqual({ kind: 'unread', tabId: 1 });
  });

  it('offers to read an article again that the library does not have any more', () => {
    const { page } = follow(tabOf({ ...FERRY, saved: { ...FERRY.saved, id: 'gone' } }));
    expect(page.view.value).toEqual({ kind: 'unread', tabId: 1 });
    expect(page.busy.value).toBe(false);
  });

  it('hears nothing more once it is disposed of', () => {
    const { page, world } = follow(tabOf(FERRY));
    page.dispose();
    world.tab.value = tabOf(RUMOR, 2);
    expect(page.view.value).toMatchObject({ reading: FERRY });
  });
});
