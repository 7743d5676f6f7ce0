import { describe, expect, it } from 'vitest';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import { createSidebar } from '../../../lib/state/sidebar.ts';
import type { ActiveTab } from '../../../lib/state/sources.ts';
import { AWKWARD, BARE, FERRY, FOREIGN, RUMOR } from '../../fixtures/readings.ts';
import { settle, show } from '../../support/view-dom.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

async function open(tab: ActiveTab = tabOf(FERRY), readings = [FERRY, RUMOR, FOREIGN, BARE, AWKWARD]) {
  const { world, sources } = createViewWorld({ readings, tab });
  const sidebar = createSidebar(sources);
  const shown = show(<SidebarView sidebar={sidebar} onCopy={async () => true} />);
  await settle();
  return { world, sidebar, shown };
}

describe('the timeline', () => {
  it('is one list a year, with machine-readable dates and reasons', async () => {
    const { shown, sidebar } = await open();
    sidebar.choose('timeline');
    await settle();
    const years = [...shown.root.querySelectorAll('.timeline h2')].map((year) => year.textContent);
    expect(years).toEqual(['1987', '2021', '2025']);
    const days = [...shown.root.querySelectorAll('.timeline h3')].map((day) => day.textContent);
    expect(days).toEqual(['Jul', 'Feb', 'Mar 5', 'Mar 6', 'May 1', 'Jun']);
    expect(shown.root.querySelector('time')?.getAttribute('datetime')).toBe('1987');
    shown.root.querySelector<HTMLElement>('.timeline .button-quiet')?.click();
    await settle();
    expect(shown.text()).toContain('The article writes the date: “1987”. Quite sure.');
  });

  it('takes in the story when asked, and opens them', async () => {
    const { shown, sidebar, world } = await open(tabOf(FERRY), [FERRY, RUMOR]);
    sidebar.choose('timeline');
    await settle();
    expect(shown.text()).not.toContain(RUMOR.article.title);
    await shown.click('button', 'The story');
    const [title] = shown.find('button', RUMOR.article.title);
    title?.click();
    expect(world.deeds.at(-1)).toEqual(['openUrl', RUMOR.saved.url]);
  });

  it('is of one person where that is asked for, in the story as well', async () => {
    const { shown, sidebar } = await open(tabOf(FERRY), [FERRY, RUMOR]);
    sidebar.choose('timeline');
    await settle();
    const before = shown.root.querySelectorAll('.entry').length;
    const select = shown.root.querySelector('select');
    if (!select) throw new Error('There is nobody to choose.');
    select.value = FERRY.analysis.entities.find(({ name }) => name === 'Marit Halvorsen')?.id ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    const after = shown.root.querySelectorAll('.entry');
    expect(after.length).toBeLessThan(before);
    expect([...after].every((entry) => entry.classList.contains('entry-happened'))).toBe(true);
  });

  it('has no choice where nothing else of the story was read', async () => {
    const { shown, sidebar } = await open(tabOf(FERRY), [FERRY]);
    sidebar.choose('timeline');
    await settle();
    expect(shown.find('button', 'The story')).toEqual([]);
  });
});

describe('the entries of the timeline', () => {
  it('are walked through with the arrow keys', async () => {
    const { shown, sidebar } = await open(tabOf(FERRY), [FERRY]);
    sidebar.choose('timeline');
    await settle();
    const entries = [...shown.root.querySelectorAll<HTMLElement>('.entry')];
    const press = (key: string) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
      return entries.findIndex((entry) => entry.contains(document.activeElement));
    };
    entries[0]?.querySelector('button')?.focus();
    const last = entries.length - 1;
    expect(['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp'].map(press)).toEqual([
      1,
      2,
      1,
      last,
      last,
      0,
      0,
    ]);
    const current = entries.filter((entry) => entry.getAttribute('aria-current') === 'true');
    expect(current.map((entry) => entry.querySelector('.entry-text')?.textContent)).toEqual([
      'This article',
      'This article',
    ]);
  });

  it('have an overview that leads to each entry', async () => {
    const { shown, sidebar } = await open(tabOf(FERRY), [FERRY]);
    sidebar.choose('timeline');
    await settle();
    const entries = [...shown.root.querySelectorAll<HTMLElement>('.entry')];
    const marks = shown.root.querySelectorAll<HTMLElement>('.overview-mark');
    expect(marks).toHaveLength(entries.length);
    marks[3]?.click();
    expect(entries[3]?.contains(document.activeElement)).toBe(true);
  });
});
