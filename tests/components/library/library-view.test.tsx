import { describe, expect, it } from 'vitest';
import { LibraryView } from '../../../components/library/LibraryView.tsx';
import { failure } from '../../../lib/model/result.ts';
import { createShelf } from '../../../lib/state/library.ts';
import { FERRY, FOREIGN, NOTES, RUMOR } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open(readings = [FERRY, RUMOR, FOREIGN]) {
  const { world, sources } = createViewWorld({ readings, notes: NOTES });
  const shown = show(<LibraryView shelf={createShelf(sources)} />);
  await settle();
  const titles = () => [...shown.root.querySelectorAll('.article-row h2')].map((title) => title.textContent);
  return { world, shown, titles };
}

describe('the library', () => {
  it('lists what was read, with outlet, day, findings and notes', async () => {
    const { shown, titles } = await open();
    expect(titles()).toEqual([FERRY, RUMOR, FOREIGN].map(({ article }) => article.title));
    expect(shown.text()).toContain('3 articles');
    expect(shown.text()).toMatch(/The Kestrel CourierMar 6, 2025read .*4 people · 9 quotes · 8 dates2 notes/);
    expect(shown.text()).toMatch(/Sundposten.*not analyzed/);
  });

  it('finds by title, and says when nothing matches', async () => {
    const { shown, titles } = await open();
    const field = shown.get('textbox', 'Search titles, texts, quotes and notes');
    await shown.type(field, 'morning');
    expect(titles()).toEqual([RUMOR.article.title]);
    await shown.type(field, 'zebra');
    expect(titles()).toEqual([]);
    expect(shown.text()).toContain('Nothing matches “zebra”.');
  });

  it('lists those with notes alone, and says when there are none', async () => {
    const { world, shown, titles } = await open();
    await shown.click('button', 'With notes only');
    expect(titles()).toEqual([FERRY.article.title]);
    expect(shown.text()).toContain('1 article found');
    expect(shown.get('button', 'With notes only').getAttribute('aria-pressed')).toBe('true');
    world.notes.value = [];
    await settle();
    expect(shown.text()).toContain('No article has a note yet.');
    await expectAccessible(shown.root);
  });

  it('opens an article', async () => {
    const { shown, world } = await open();
    await shown.click('link', RUMOR.article.title);
    expect(world.deeds).toEqual([['openUrl', RUMOR.saved.url]]);
  });
});

describe('an article of the library', () => {
  it('is deleted, and brought back', async () => {
    const { shown, titles } = await open();
    await shown.click('button', `Delete “${RUMOR.article.title}”`);
    expect(titles()).not.toContain(RUMOR.article.title);
    await shown.click('button', 'Undo');
    expect(titles()).toContain(RUMOR.article.title);
  });

  it('says why an article could not be deleted', async () => {
    const { shown, world } = await open();
    world.outcome = failure('databaseBlocked');
    await shown.click('button', `Delete “${RUMOR.article.title}”`);
    expect(shown.text()).toContain('Close the other windows of Newsthread, then try again.');
  });

  it('shows the notes on an article, and takes another one', async () => {
    const { shown } = await open();
    await shown.click('button', '2 notes');
    expect(shown.root.querySelectorAll('.note')).toHaveLength(2);
    await shown.click('button', `Add note on “${RUMOR.article.title}”`);
    await shown.type(shown.get('textbox', 'Your note'), 'From the library');
    await expectAccessible(shown.root);
    await shown.click('button', 'Save note');
    expect(shown.text()).toContain('From the library');
  });

  it('exports all', async () => {
    const { shown, world } = await open();
    await shown.click('button', /^Export all/);
    await shown.click('button', 'Markdown');
    expect(world.deeds).toEqual([['export', 'markdown', 'all']]);
  });

  it('says what will be here where there is nothing yet', async () => {
    const { shown } = await open([]);
    expect(shown.text()).toContain('Nothing here yet');
    expect(shown.find('textbox', /./)).toEqual([]);
  });
});
