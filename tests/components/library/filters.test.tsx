import { describe, expect, it } from 'vitest';
import { LibraryView } from '../../../components/library/LibraryView.tsx';
import { failure } from '../../../lib/model/result.ts';
import { createShelf } from '../../../lib/state/library.ts';
import { readAddress, toAddress } from '../../../lib/state/library-address.ts';
import { FERRY, FOREIGN, NOTES, RUMOR } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open(address = '') {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR, FOREIGN], notes: NOTES });
  const shelf = createShelf(sources);
  shelf.show(readAddress(address));
  const shown = show(<LibraryView shelf={shelf} />);
  await settle();
  const titles = () => [...shown.root.querySelectorAll('.article-row h2')].map((title) => title.textContent);
  const choose = async (label: string, value: string) => {
    const field = shown.get('combobox', label) as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  return { world, shelf, shown, titles, choose };
}

describe('the list of articles', () => {
  it('is narrowed by what they have in common, which the address keeps', async () => {
    const { shelf, shown, titles, choose } = await open();
    await shown.click('button', 'Filter');
    await expectAccessible(shown.root);
    await choose('Outlet', RUMOR.article.siteName ?? 'morning.example');
    expect(titles()).toEqual([RUMOR.article.title]);
    expect(shown.root.querySelector('.library-none[role=status]')?.textContent).toBe('1 article found');
    expect(readAddress(toAddress(shelf.view.value)).outlet).toBe(shelf.view.value.outlet);
    await shown.click('button', 'Clear filters');
    expect(titles()).toHaveLength(3);
  });

  it('is as the address says, with the filters open', async () => {
    const { shown, titles } = await open('?person=Marit+Halvorsen&from=2025-03-01');
    expect(titles().length).toBeGreaterThan(0);
    expect(shown.find('combobox', 'Person')).toHaveLength(1);
    expect(shown.get('button', 'Filter').getAttribute('aria-expanded')).toBe('true');
  });

  it('says that nothing fits', async () => {
    const { shown } = await open('?tag=nothing');
    expect(shown.text()).toContain('Nothing fits these filters.');
  });

  it('says when older articles are not all found yet', async () => {
    const { shown, world } = await open();
    expect(shown.text()).not.toContain('still being indexed');
    world.indexing.value = true;
    await settle();
    expect(shown.text()).toContain('Older articles are still being indexed');
  });

  it('exports what is left', async () => {
    const { shown, world } = await open(`?outlet=${encodeURIComponent(FERRY.article.siteName ?? '')}`);
    await shown.click('button', /^Export what is found/);
    await shown.click('button', 'Markdown');
    expect(world.deeds.at(-1)).toEqual(['export', 'markdown', [FERRY.saved.id]]);
  });
});

describe('the quotes of the library', () => {
  it('are searched, and open at their words', async () => {
    const { world, shown } = await open();
    await shown.click('button', 'Quotes');
    await shown.type(shown.get('textbox', 'Search quotes and who said them'), 'every paper');
    expect(shown.root.querySelectorAll('.quote-list li')).toHaveLength(1);
    expect(shown.text()).toContain('1 quote found');
    await expectAccessible(shown.root);
    await shown.click('link', FERRY.article.title);
    expect(String(world.deeds.at(-1))).toContain('#:~:text=');
  });
});

describe('the notes of the library', () => {
  it('are searched, and lead to their articles', async () => {
    const { world, shown } = await open('?show=notes');
    expect(shown.text()).toContain(`${NOTES.length} notes`);
    await expectAccessible(shown.root);
    shown.root.querySelector<HTMLElement>('.note-list a')?.click();
    expect(world.deeds.at(-1)).toEqual(['openUrl', FERRY.saved.url]);
    await shown.type(shown.get('textbox', 'Search notes'), 'zebra');
    expect(shown.text()).toContain('Nothing matches “zebra”.');
  });

  it('are changed and deleted where they stand, and brought back', async () => {
    const { world, shown } = await open('?show=notes&q=figures');
    const [first] = shown.root.querySelectorAll('.note-list > li');
    await shown.click('button', 'Edit');
    expect(first?.querySelector('.note-editor')).not.toBeNull();
    await expectAccessible(shown.root);
    await shown.type(shown.get('textbox', 'Your note'), 'Read the figures again.');
    await shown.click('button', 'Save note');
    expect(world.notes.value.map(({ body }) => body)).toContain('Read the figures again.');
    const before = shown.root.querySelectorAll('.note-list > li').length;
    await shown.click('button', 'Delete');
    expect(shown.root.querySelectorAll('.note-list > li')).toHaveLength(before - 1);
    await shown.click('button', 'Undo');
    expect(shown.root.querySelectorAll('.note-list > li')).toHaveLength(before);
  });

  it('say what went wrong with one that could not be deleted', async () => {
    const { world, shown } = await open('?show=notes&q=figures');
    world.outcome = failure('quotaExceeded');
    await shown.click('button', 'Delete');
    expect(shown.root.querySelector('main [role=alert]')?.textContent).toBeTruthy();
  });
});

it('leads from row to row by the arrow keys, and leaves them to what is typed in', async () => {
  const { shown } = await open();
  const links = [...shown.root.querySelectorAll<HTMLElement>('.article-row h2 a')];
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  links[0]?.focus();
  press('ArrowDown');
  expect(document.activeElement).toBe(links[1]);
  press('End');
  expect(document.activeElement).toBe(links.at(-1));
  press('Home');
  expect(document.activeElement).toBe(links[0]);
});
