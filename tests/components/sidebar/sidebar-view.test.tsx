import { describe, expect, it } from 'vitest';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import { failure } from '../../../lib/model/result.ts';
import { createSidebar } from '../../../lib/state/sidebar.ts';
import type { ActiveTab } from '../../../lib/state/sources.ts';
import { AWKWARD, BARE, FERRY, FOREIGN, NOTES, RUMOR } from '../../fixtures/readings.ts';
import { settle, show } from '../../support/view-dom.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

const READINGS = [FERRY, RUMOR, FOREIGN, BARE, AWKWARD];

async function open(tab: ActiveTab = tabOf(FERRY), readings = READINGS) {
  const { world, sources } = createViewWorld({ readings, notes: NOTES, tab });
  const sidebar = createSidebar(sources);
  const shown = show(<SidebarView sidebar={sidebar} onCopy={async () => true} />);
  await settle();
  return { world, sidebar, shown };
}

describe('an article in the sidebar', () => {
  it('is headed by outlet, section, day, minutes and headline', async () => {
    const { shown } = await open();
    expect(shown.text()).toMatch(
      /^The Kestrel Courier · RegionMar 6, 2025 · 4 min · where from\?Kestrel Bay to lose its last ferry/,
    );
  });

  it('says at a click where its facts were read, and nothing of it where that is not known', async () => {
    const { shown } = await open();
    await shown.click('button', /^where from\?/);
    const rows = [...shown.root.querySelectorAll('.origins > div')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Headline as the page shows it',
      'ByAda Brandt from the page’s structured data',
      'PublishedMar 6, 2025, 14:20 from the page’s structured data',
      'ChangedMar 6, 2025, 18:05 from the page’s description of itself',
      'Outlet from the page’s description of itself',
      'LanguageEnglish from the page’s own mark of its language',
    ]);
    await shown.click('button', /^where from\?/);
    expect(shown.root.querySelector('.origins')).toBeNull();
    expect((await open(tabOf(RUMOR))).shown.find('button', /^where from\?/)).toEqual([]);
  });

  it('shows words of the page as words, whatever they look like', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const reading = { ...BARE, article: { ...BARE.article, title: evil } };
    const { shown } = await open(tabOf(BARE), [reading]);
    expect(shown.get('heading', evil).textContent).toBe(evil);
    expect(shown.root.querySelector('img')).toBeNull();
  });
});

describe('the tabs of an article', () => {
  it('say how much each holds', async () => {
    const { shown } = await open();
    expect(shown.find('tab', /./).map((tab) => tab.textContent)).toEqual([
      'Brief',
      'Cast 10',
      'Quotes 9',
      'Timeline 8',
      'Notes 2',
    ]);
  });

  it('tell its brief with the paragraphs, and go to a sentence', async () => {
    const { shown, world } = await open();
    const sentences = [...shown.root.querySelectorAll<HTMLElement>('.brief li')];
    expect(sentences.map((each) => each.textContent?.slice(0, 3))).toEqual(['¶1w', '¶4w', '¶10']);
    await shown.click('button', /^Tomas Okonkwo, the mayor of Sandvik, rejected/);
    const start = FERRY.article.text.indexOf('Tomas Okonkwo');
    expect(world.deeds.at(-1)).toEqual(['reveal', 1, expect.objectContaining({ start })]);
  });

  it('say who is quoted, without a verdict', async () => {
    const { shown } = await open();
    expect(shown.text()).toContain('4 named people · 1 unnamed source · 1 quote not attributed');
  });

  it('say what is new, and nothing of it in a first article', async () => {
    expect((await open()).shown.text()).toContain(
      '3 peopleTomas Okonkwo,Ingeborg Aasen-Delacroix,Petra Lindqvist',
    );
    expect((await open(tabOf(FERRY), [FERRY])).shown.text()).toContain('The first article you read on this.');
  });

  it.each([
    ['brief', 'too short for a brief'],
    ['cast', 'Nobody was recognized'],
    ['quotes', 'Nobody is quoted'],
    ['notes', 'No notes on this article yet'],
  ] as const)('say so where nothing was found: %s', async (tab, words) => {
    const { shown, sidebar } = await open(tabOf(BARE));
    sidebar.choose(tab);
    await settle();
    expect(shown.text()).toContain(words);
  });

  it('say so of another language, and take notes all the same', async () => {
    const { shown } = await open(tabOf(FOREIGN));
    expect(shown.text()).toContain('This article is in Norwegian Bokmål.');
    await shown.click('button', 'Add note');
    expect(shown.find('textbox', 'Your note')).toHaveLength(1);
  });
});

describe('what is new', () => {
  it('tells apart what is new in this story only', async () => {
    const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR], tab: tabOf(FERRY) });
    const mayor = FERRY.analysis.entities.find(({ name }) => name === 'Tomas Okonkwo');
    world.metBefore = [mayor?.id ?? ''];
    const shown = show(<SidebarView sidebar={createSidebar(sources)} onCopy={async () => true} />);
    await settle();
    expect(shown.text()).toContain('2 peopleIngeborg Aasen-Delacroix,Petra Lindqvist');
    expect(shown.text()).toContain('New in this storyTomas Okonkwo');
  });
});

describe('the cast', () => {
  it('steps through the mentions in the page, and begins again', async () => {
    const { shown, sidebar, world } = await open();
    sidebar.choose('cast');
    await settle();
    const starts: unknown[] = [];
    for (let click = 0; click < 3; click += 1) {
      await shown.click('button', 'Marit Halvorsen: go to the next mention in the page');
      starts.push(world.deeds.at(-1)?.[2]);
    }
    const [first, second] = FERRY.analysis.entities[0]?.mentions ?? [];
    expect(starts).toEqual([first, second, first]);
    expect(shown.text()).toContain('mention 1 of 2');
  });

  it('says the role, the paragraph, what is new and what is unsure', async () => {
    const { shown, sidebar } = await open();
    sidebar.choose('cast');
    await settle();
    const rows = [...shown.root.querySelectorAll('.member')].map((row) => row.textContent);
    expect(rows[1]).toMatch(/the mayor of Sandvik\u00a0·\u00a0¶4new to you/);
    expect(rows[3]).toMatch(/Petra Lindqvist.*unsure/);
  });
});

describe('the quotes', () => {
  it('are told by speaker, or in the order of the article', async () => {
    const { shown, sidebar } = await open();
    sidebar.choose('quotes');
    await settle();
    const speakers = () =>
      shown
        .find('heading', /./)
        .slice(1)
        .map((heading) => heading.textContent);
    expect(speakers()).toHaveLength(6);
    expect(speakers().at(-1)).toBe('Not attributed');
    await shown.click('button', 'As in the article');
    expect(speakers()).toHaveLength(9);
    expect(speakers()[5]).toBe('Not attributed');
  });

  it('say how the speaker is named, what is unsure, and who else it may have been', async () => {
    const { shown, sidebar } = await open();
    sidebar.choose('quotes');
    await settle();
    expect(shown.text()).toMatch(/denied¶12 · named as “she”/);
    expect(shown.text()).toMatch(/named as “A spokesman”unsure/);
    expect(shown.text()).toContain('Perhaps:Ingeborg Aasen-DelacroixMarit Halvorsen');
  });

  it('take a note on their words', async () => {
    const { shown, sidebar } = await open();
    sidebar.choose('quotes');
    await settle();
    shown.find('button', /^Note on “Nobody in this room/)[0]?.click();
    await settle();
    const quote = shown.root.querySelector('.quote:has(.note-editor) blockquote');
    expect(quote?.textContent).toContain('Nobody in this room wanted it to come to this');
  });
});

describe('the page beside the sidebar', () => {
  it('keeps the old view, marked as busy, until the new one is ready', async () => {
    const { shown, world } = await open();
    const url = 'https://courier.example/next';
    world.tab.value = { tabId: 2, url, state: { status: 'reading', url, run: 'r' } };
    await settle();
    expect(shown.root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(shown.text()).toContain(FERRY.article.title);
    world.tab.value = tabOf(RUMOR, 2);
    await settle();
    expect(shown.root.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
    expect(shown.text()).toContain(RUMOR.article.title);
  });

  it('is told when a place cannot be shown', async () => {
    const { shown, world } = await open();
    world.outcome = failure('pageGone');
    await shown.click('button', /^Tomas Okonkwo, the mayor/);
    expect(shown.text()).toContain('The page is no longer open where it was read.');
    await shown.click('button', 'Close');
    expect(shown.text()).not.toContain('The page is no longer open');
  });

  it('can be pinned', async () => {
    const { shown, world } = await open();
    await shown.click('button', 'Stay with this article');
    world.tab.value = tabOf(RUMOR, 2);
    await settle();
    expect(shown.get('button', 'Stay with this article').getAttribute('aria-pressed')).toBe('true');
    expect(shown.text()).toContain(FERRY.article.title);
  });
});
