import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { readText, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

const FIRST = 'Bakers of Lower Tarn agree on one size of loaf';
const NEXT = 'Museum of keys opens its last door';

story('A reader scrolls from one story into the next, on a page without an end', (reader) => {
  let tab: Page;
  let sidebar: View;

  beforeAll(async () => {
    tab = await reader().readArticle('living/endless.html');
    sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, FIRST);
  });

  it('and the second is another article, with nothing of the first', async () => {
    await tab.evaluate(() => dispatchEvent(new Event('scroll-on')));
    await waitForText(sidebar, NEXT);
    await reader().choose(sidebar, 'Cast');
    await waitForText(sidebar, 'Apollonia Reyes');
    expect(await readText(sidebar)).not.toContain('Pike-Aldous');
  });

  it('and each is saved without the other', async () => {
    const [next, first, ...others] = await reader().savedArticles();
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      title: FIRST,
      authors: ['Henrike Moll'],
      publishedAt: '2026-03-10T06:00:00Z',
    });
    expect(first?.text).toContain('give a day’s bread to the school');
    expect(first?.text).not.toContain('museum');
    expect(next).toMatchObject({
      title: NEXT,
      authors: ['Ludovic Sayer'],
      publishedAt: '2026-03-09T11:20:00Z',
    });
    expect(next?.text).toContain('a bucket of coal');
    expect(next?.text).not.toContain('loaf');
  });

  it('and goes back up, to the first one as it was', async () => {
    await tab.evaluate(() => history.back());
    await waitForText(sidebar, FIRST);
    const saved = await reader().savedArticles();
    expect(saved).toHaveLength(2);
    expect(saved.find(({ title }) => title === FIRST)?.text).not.toContain('museum');
  });
});

story('A reader comes near the end of a page without an end', (reader) => {
  it('and the next story that is put there does not become part of the first', async () => {
    const tab = await reader().visit('living/endless.html');
    await tab.evaluate(() => dispatchEvent(new Event('scroll-near')));
    expect(await reader().waitUntilRead(tab)).toBe('article');
    const sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, FIRST);
    await tab.reload();
    await tab.evaluate(() => dispatchEvent(new Event('scroll-near')));
    await waitForText(sidebar, FIRST);
    const saved = await reader().savedArticles();
    expect(saved.map(({ title }) => title)).toEqual([FIRST]);
    expect(saved[0]?.text).not.toContain('museum');
  });
});
