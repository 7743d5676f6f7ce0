import { describe, expect, it } from 'vitest';
import { LibraryView } from '../../../components/library/LibraryView.tsx';
import { createShelf } from '../../../lib/state/library.ts';
import { FERRY, FOREIGN, RUMOR } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open() {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR, FOREIGN] });
  const shelf = createShelf(sources);
  const shown = show(<LibraryView shelf={shelf} />);
  await settle();
  await shown.click('button', 'People');
  return { world, shelf, shown };
}

describe('the people of the library', () => {
  it('are found by name, and each has a page with roles, quotes and articles', async () => {
    const { world, shelf, shown } = await open();
    await shown.type(shown.get('textbox', 'Search people'), 'halvorsen');
    await shown.click('button', 'Marit Halvorsen');
    const head = shown.root.querySelector('h2');
    expect(head?.textContent).toBe('Marit Halvorsen');
    expect(document.activeElement).toBe(head);
    expect(shelf.view.value).toMatchObject({
      shelf: 'people',
      query: 'halvorsen',
      person: 'Marit Halvorsen',
    });
    expect(shown.root.querySelectorAll('.person blockquote').length).toBeGreaterThan(0);
    expect(shown.text()).toContain('The Kestrel Courier');
    await expectAccessible(shown.root);
    await shown.click('link', FERRY.article.title);
    expect(world.deeds).toEqual([['openUrl', FERRY.saved.url]]);
    await shown.click('button', 'List the articles');
    expect(shelf.view.value).toEqual({ shelf: 'articles', query: '', person: 'Marit Halvorsen' });
    shelf.show({ shelf: 'people', query: 'halvorsen', person: 'Marit Halvorsen' });
    await settle();
    await shown.click('button', 'All people');
    expect(shown.find('button', 'Marit Halvorsen')).toHaveLength(1);
    await expectAccessible(shown.root);
  });

  it('are nobody where no name fits', async () => {
    const { shown } = await open();
    await shown.type(shown.get('textbox', 'Search people'), 'zebra');
    expect(shown.text()).toContain('Nothing matches “zebra”.');
  });
});
