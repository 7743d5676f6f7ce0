import { describe, expect, it } from 'vitest';
import { PopupView } from '../../../components/popup/PopupView.tsx';
import { failure } from '../../../lib/model/result.ts';
import { createPopup } from '../../../lib/state/popup.ts';
import type { ActiveTab } from '../../../lib/state/sources.ts';
import { FERRY, FOREIGN, RUMOR } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

const url = 'https://courier.example/';

async function open(tab: ActiveTab | undefined, granted: readonly string[] = ['*://*/*']) {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR, FOREIGN], tab, granted });
  let done = 0;
  const shown = show(<PopupView popup={createPopup(sources)} onDone={() => (done += 1)} />);
  await settle();
  return { world, shown, done: () => done };
}

describe('the popup on an article', () => {
  it('tells headline, two sentences, the cast by kind, counts, and what is new', async () => {
    const { shown } = await open(tabOf(FERRY));
    expect(shown.get('heading', FERRY.article.title).tagName).toBe('H1');
    expect(shown.root.querySelectorAll('.summary-brief li')).toHaveLength(2);
    const cast = [...shown.root.querySelectorAll('.summary-cast li')].map((name) => name.textContent);
    expect(cast).toEqual([
      'Person: Marit Halvorsen',
      'Organization: Kestrel Bay Harbor Board',
      'Person: Tomas Okonkwo',
      'Place: Kestrel Bay',
      'Person: Ingeborg Aasen-Delacroix',
      'Organization: Northline Ferries',
      '+4',
    ]);
    expect(shown.text()).toMatch(/9 quotes · 8 dates\d+ things new to you/);
  });

  it('tells which article of which story it is', async () => {
    const { shown } = await open(tabOf(FERRY));
    expect(shown.root.querySelector('.summary-story')?.textContent).toMatch(
      /^Kestrel Bay .*article you read in this story/,
    );
  });

  it('opens the sidebar and closes', async () => {
    const { shown, world, done } = await open(tabOf(FERRY));
    await shown.click('button', 'Open sidebar');
    expect(world.deeds).toEqual([['openSidebar']]);
    expect(done()).toBe(1);
  });

  it('stays open and says why where the sidebar does not open', async () => {
    const { shown, world, done } = await open(tabOf(FERRY));
    world.outcome = failure('unexpected');
    await shown.click('button', 'Open sidebar');
    expect(done()).toBe(0);
    expect(shown.root.querySelector('[role="alert"]')).not.toBeNull();
  });

  it('hands a note over to the sidebar', async () => {
    const { shown, world, done } = await open(tabOf(FERRY));
    await shown.click('button', 'Note');
    expect(world.draft.value?.target.articleId).toBe(FERRY.saved.id);
    expect(done()).toBe(1);
  });

  it('exports in any format', async () => {
    const { shown, world } = await open(tabOf(FERRY));
    await shown.click('button', /^Export/);
    await shown.click('button', 'JSON');
    expect(world.deeds).toEqual([['export', 'json', [FERRY.saved.id]]]);
  });
});

describe('the popup on a page that is no article after all', () => {
  const pattern = 'courier.example/kestrel-bay/last-ferry';
  const refused = (): ActiveTab => ({
    tabId: 1,
    url: FERRY.saved.url,
    state: {
      status: 'notArticle',
      url: FERRY.saved.url,
      run: 'r2',
      verdict: { article: false, score: 0, reasons: [{ code: 'saidByReader', values: [pattern] }] },
    },
  });

  async function say() {
    const opened = await open(tabOf(FERRY));
    await opened.shown.click('button', 'This is no article');
    opened.world.tab.value = refused();
    await settle();
    return opened;
  }

  it('remembers its address and looks again', async () => {
    const { shown, world } = await say();
    expect(world.settings.value.notArticles).toEqual([pattern]);
    expect(world.deeds).toEqual([['readTab', 1, false]]);
    expect(shown.text()).toContain(`You said that pages like ${pattern} are no articles.`);
    expect(shown.text()).toContain(`Pages like ${pattern} are not read by themselves anymore.`);
    expect(world.readings.value).toContain(FERRY);
    await expectAccessible(shown.root);
  });

  it('takes it back at once', async () => {
    const { shown, world } = await say();
    await shown.click('button', 'Undo');
    expect(world.settings.value.notArticles).toEqual([]);
    expect(world.deeds.at(-1)).toEqual(['readTab', 1, true]);
  });

  it('does not read what stands in the tab by now', async () => {
    const { shown, world } = await say();
    world.tab.value = tabOf(RUMOR);
    await settle();
    await shown.click('button', 'Undo');
    expect(world.settings.value.notArticles).toEqual([]);
    expect(world.deeds).toEqual([['readTab', 1, false]]);
  });

  it('deletes what was saved only when asked to, and brings it back', async () => {
    const { shown, world } = await say();
    await shown.click('button', 'Delete it');
    expect(world.readings.value).not.toContain(FERRY);
    expect(shown.text()).toContain(`“${FERRY.saved.title}” deleted.`);
    await shown.click('button', 'Undo');
    expect(world.readings.value).toContain(FERRY);
    expect(world.settings.value.notArticles).toEqual([pattern]);
  });

  it('says why where it cannot be deleted', async () => {
    const { shown, world } = await say();
    world.outcome = failure('databaseFailed');
    await shown.click('button', 'Delete it');
    expect(shown.root.querySelector('[role="alert"]')).not.toBeNull();
    expect(world.readings.value).toContain(FERRY);
  });
});

describe('the popup on another page', () => {
  const verdict = {
    article: false,
    score: 0.1,
    reasons: [{ code: 'mostlyLinks' }, { code: 'fewParagraphs', values: ['2'] }],
  } as const;

  it('says why it is no article, offers to read it anyway, and lists what was read lately', async () => {
    const { shown, world } = await open({
      tabId: 1,
      url,
      state: { status: 'notArticle', url, run: 'r', verdict },
    });
    expect(shown.text()).toContain('Most of it is links.There is little running text: 2 paragraphs.');
    expect(shown.root.querySelectorAll('.recent li')).toHaveLength(3);
    await shown.click('button', 'Read it anyway');
    expect(world.deeds).toEqual([['readTab', 1, true]]);
  });

  it('opens an article that was read lately', async () => {
    const { shown, world, done } = await open(undefined);
    await shown.click('button', /^Ferry line/);
    expect(world.deeds).toEqual([['openUrl', RUMOR.saved.url]]);
    expect(done()).toBe(1);
  });
});

describe('the popup without permission', () => {
  it('says what it can do without, and reads this page once', async () => {
    const { shown, world } = await open({ tabId: 1, url }, []);
    expect(shown.text()).toContain('May Newsthread read courier.example?');
    expect(shown.text()).toContain('Without it, your library, your notes and export all go on working.');
    await shown.click('button', 'Read this page once');
    expect(world.deeds).toEqual([['readTab', 1, false]]);
  });

  it('asks for a site only on a click, and takes no for an answer', async () => {
    const { shown, world } = await open({ tabId: 1, url }, []);
    world.answer = false;
    await shown.click('button', 'Always on courier.example');
    expect(world.deeds).toEqual([['askForSite', url]]);
    expect(shown.text()).toContain('Not allowed. Nothing was read');
  });

  it('offers all sites alone where the address is kept back', async () => {
    const { shown, world } = await open({ tabId: 1 }, []);
    expect(shown.find('button', /^Always on/)).toEqual([]);
    await shown.click('button', 'On all news sites');
    expect(world.deeds).toEqual([['askForAllSites']]);
  });

  it('goes on by itself once it is given', async () => {
    const { shown, world } = await open({ tabId: 1, url }, []);
    world.granted.value = ['https://courier.example/*'];
    await settle();
    expect(shown.text()).toContain('Reading along…');
    expect(world.deeds).toEqual([['readTab', 1, false]]);
  });
});
