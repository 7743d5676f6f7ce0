import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { press, readText, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

const NOBODY = 'Nobody wants to close a bridge that 14,00';
const TRUCKS = 'You cannot run a harbor without trucks';

story('A reader reads several articles on one day', (reader) => {
  let earlier: Page;
  let article: Page;
  let sidebar: View;

  const firstSpeaker = () => readText(sidebar, '.quotes-group h2');

  beforeAll(async () => {
    earlier = await reader().readArticle('story/trucks-barred.html');
    await reader().readArticle('story/herald.html');
    article = await reader().readArticle('story/bridge-closes.html');
    sidebar = await reader().openSidebar(article);
    await reader().choose(sidebar, 'Quotes');
    await waitForText(sidebar, NOBODY);
  });

  it('and sees where else a quote stands, as it stands there', async () => {
    await press(sidebar, 'button', `also in 1 other article ${NOBODY.slice(0, 40)}`);
    await waitForText(sidebar, 'Norwick Herald');
    const list = await readText(sidebar, '.elsewhere');
    expect(list).toContain('14,000 people cross … but the numbers');
    const link = await sidebar.run(
      (document) => document.querySelector<HTMLAnchorElement>('.elsewhere a')?.href,
      0,
    );
    expect(link).toBe(reader().address('story/herald.html'));
    await press(sidebar, 'button', `also in 1 other article ${NOBODY.slice(0, 40)}`);
  });

  it('and what a speaker said before', async () => {
    expect(await firstSpeaker()).toBe('Marta Lindqvist');
    await press(sidebar, 'button', 'Earlier: ');
    await waitForText(sidebar, 'This buys us time', '.elsewhere');
    expect(await readText(sidebar, '.elsewhere')).not.toContain(TRUCKS);
  });

  it('and counts what the reader gave to that speaker', async () => {
    await reader().turnTo(earlier);
    await waitForText(sidebar, TRUCKS);
    await press(sidebar, 'button', `wrong? ${TRUCKS}`);
    await type(sidebar, 'Another name', 'Marta Lindqvist');
    await press(sidebar, 'button', 'Set');
    await waitForText(sidebar, 'You said: Marta Lindqvist');
    await reader().turnTo(article);
    await waitForText(sidebar, NOBODY);
    expect(await firstSpeaker()).toBe('Marta Lindqvist');
    await press(sidebar, 'button', 'Earlier: ');
    await waitForText(sidebar, TRUCKS, '.elsewhere');
    await press(sidebar, 'button', 'Earlier: ');
  });

  it('and goes to a quote in its own article', async () => {
    await press(sidebar, 'button', `also in 1 other article ${NOBODY.slice(0, 40)}`);
    await press(sidebar, 'link', 'Norwick Herald');
    await waitForText(sidebar, 'Harbour town loses its bridge');
  });
});
