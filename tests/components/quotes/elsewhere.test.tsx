import { describe, expect, it } from 'vitest';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import { createSidebar } from '../../../lib/state/sidebar.ts';
import { FERRY, RUMOR } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

const quotes = RUMOR.analysis.quotes.map((quote) => ({ saved: RUMOR.saved, quote }));
const LINK = `${RUMOR.saved.url}#:~:text=We%20are%20looking%20at%20every%20option%2C`;

async function open(more = false) {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR], tab: tabOf(FERRY) });
  const sidebar = createSidebar(sources);
  sidebar.choose('quotes');
  const shown = show(<SidebarView sidebar={sidebar} onCopy={async () => true} />);
  await settle();
  world.same.value = new Map([[FERRY.analysis.quotes[0]?.start ?? 0, quotes]]);
  world.ledgers.value = new Map([['tomas okonkwo', { quotes, more }]]);
  await settle();
  return { world, sidebar, shown };
}

describe('a quote that stands in other articles', () => {
  it('says in how many, and shows them with outlet, day and their words', async () => {
    const { shown } = await open();
    await shown.click('button', /^also in 1 other article Nobody in this room/);
    const list = shown.root.querySelector('.elsewhere');
    expect(list?.textContent).toBe('“We are looking at every option”Morning MailFeb 18, 2025');
    await expectAccessible(shown.root);
  });

  it('leads to its words in the page', async () => {
    const { shown, world } = await open();
    await shown.click('button', /^also in 1/);
    await shown.click('link', 'Morning Mail');
    expect(world.deeds.at(-1)).toEqual(['openUrl', LINK]);
  });

  it('is told by no number that is none', async () => {
    expect((await open()).shown.find('button', /^also in/)).toHaveLength(1);
  });
});

describe('what a speaker said before', () => {
  it('stands at the end of what they say here', async () => {
    const { shown, world } = await open();
    const groups = [...shown.root.querySelectorAll('.quotes-group')];
    const told = groups.find((group) => group.textContent?.includes('Earlier'));
    expect(told?.querySelector('h2')?.textContent).toBe('Tomas Okonkwo');
    await shown.click('button', 'Earlier: 1 quote in 1 article Tomas Okonkwo');
    await expectAccessible(shown.root);
    await shown.click('link', 'Morning Mail');
    expect(world.deeds.at(-1)).toEqual(['openUrl', LINK]);
  });

  it('says when it is only the last of it', async () => {
    const { shown } = await open(true);
    expect(shown.text()).toContain('Earlier: the last 1 quote, in 1 article');
  });

  it('is gone with the article', async () => {
    const { shown, world, sidebar } = await open();
    world.same.value = new Map();
    world.ledgers.value = new Map();
    world.tab.value = tabOf(RUMOR, 2);
    await settle();
    expect(shown.text()).not.toContain('Earlier');
    sidebar.dispose();
    world.ledgers.value = new Map([['marit halvorsen', { quotes, more: false }]]);
    await settle();
    expect(shown.text()).not.toContain('Earlier');
  });
});
