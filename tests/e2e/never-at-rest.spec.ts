import { expect, it } from 'vitest';
import { readText, waitForText } from '../../scripts/support/use-view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { story } from './support/story.ts';

const FIRST = 'Forty villages count their wells';
const NEXT = 'Last ferry becomes a house';

story('A reader opens a long story on a page that is never at rest', (reader) => {
  it('and it is read from its first line to its last', async () => {
    const tab = await reader().readArticle('living/ticking.html');
    const sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, FIRST);
    const [saved, ...others] = await reader().savedArticles();
    expect(others).toEqual([]);
    expect(saved).toMatchObject({ title: FIRST, authors: ['Gudrun Hale'] });
    expect(saved?.text).toContain('counted their wells, and found fewer than half');
    expect(saved?.text).toContain('A well that nobody counts is a hole');
    expect(saved?.text).not.toContain('Weather at station');
  });
});

story('A reader goes on while a long story is still being read', (reader) => {
  it('and sees the next one, with nothing of the first', async () => {
    const tab = await reader().visit('living/ticking.html');
    await waitFor(
      'the first story to be looked at',
      async () => (await reader().statusOf(tab)) !== undefined,
    );
    await tab.evaluate(() => dispatchEvent(new Event('move-on')));
    expect(await reader().waitUntilRead(tab)).toBe('article');
    const sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, NEXT);
    await reader().choose(sidebar, 'Cast');
    await waitForText(sidebar, 'Ludmila Farrow');
    expect(await readText(sidebar)).not.toContain('Osei');
    const saved = await reader().savedArticles();
    const next = saved.find(({ url }) => url === tab.url());
    expect(next).toMatchObject({ title: NEXT, authors: ['Ansgar Bell'] });
    expect(next?.text).not.toContain('well');
    for (const other of saved) if (other !== next) expect(other.title).toBe(FIRST);
    for (const other of saved) if (other !== next) expect(other.text).not.toContain('ferry');
  });
});
