import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { press, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { story } from './support/story.ts';

const QUOTE = 'This buys us time';
const MAYOR = 'Marta Lindqvist';

/** Presses keys where the focus is, one after the other. */
async function pressKeys(view: View, ...keys: readonly string[]): Promise<void> {
  for (const key of keys)
    await view.run((document, pressed) => {
      const event = new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return new Promise((resolve) => requestAnimationFrame(() => resolve(true)));
    }, key);
}

/** Types the beginning of a tag and chooses the first that fits. */
async function chooseTag(view: View, begun: string, tag: string): Promise<void> {
  await type(view, 'Tags', begun);
  await waitForText(view, tag, '.token-list');
  await pressKeys(view, 'ArrowDown', 'Enter');
  await waitForText(view, tag, '.token');
}

function isShown(view: View, selector: string): Promise<unknown> {
  return waitFor(`${selector} in the ${view.name}`, () =>
    view.run((document, wanted) => document.querySelector(wanted) !== null, selector),
  );
}

/** Moves the pointer to words of a page. */
async function pointAt(tab: Page, words: string): Promise<void> {
  const place = await tab.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, 4); // text nodes
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(sought) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const box = range.getClientRects()[0];
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return undefined;
  }, words);
  if (!place) throw new Error(`“${words}” is not in the page`);
  await tab.mouse.move(place.x, place.y);
}

story('A reader takes notes on a quote and on a person', (reader) => {
  let tab: Page;
  let sidebar: View;

  beforeAll(async () => {
    tab = await reader().readArticle('story/trucks-barred.html');
    sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, 'Council bars trucks');
    await press(sidebar, 'button', 'Add note');
    await type(sidebar, 'Your note', 'Closer than it looks. #council');
    await press(sidebar, 'button', 'Save note');
    await waitForText(sidebar, '#council');
  });

  it('on the quote, where it stands, in Markdown and with a tag', async () => {
    await reader().choose(sidebar, 'Quotes');
    await press(sidebar, 'button', `Note on “${QUOTE}`);
    await type(sidebar, 'Your note', 'Did they *really* ask?\n\n- the [minutes](https://norwick.example/)');
    await isShown(sidebar, '.note-preview em');
    await chooseTag(sidebar, 'cou', 'council');
    await press(sidebar, 'button', 'Save note');
    await isShown(sidebar, '.quote .note-body em');
    await waitForText(sidebar, QUOTE, '.quote:has(.note)');
    await waitForText(sidebar, '#council', '.quote .note');
  });

  it('which is marked while its words are pointed at in the page', async () => {
    await pointAt(tab, QUOTE);
    await isShown(sidebar, '.quote .note-pointed');
  });

  it('on the person, who is met again in another article', async () => {
    await reader().choose(sidebar, 'Cast');
    await press(sidebar, 'button', `Note on “${MAYOR}”`);
    await type(sidebar, 'Your note', 'Voted for the ferry **in January**.');
    await press(sidebar, 'button', 'Save note');
    await isShown(sidebar, '.member .note-body strong');
    await reader().readArticle('story/bridge-closes.html');
    await reader().choose(sidebar, 'Cast');
    await waitForText(sidebar, 'Voted for the ferry in January.', '.member .note');
    await waitForText(sidebar, 'Council bars trucks', '.member .note');
  });

  it('and finds both after the browser was closed', async () => {
    await reader().comeBackTomorrow();
    const library = await reader().openPage('library');
    await press(library, 'button', 'People');
    await press(library, 'button', MAYOR);
    await waitForText(library, 'Voted for the ferry in January.', '.person .note');
    sidebar = await reader().openSidebar(await reader().readArticle('story/trucks-barred.html'));
    await waitForText(sidebar, 'Council bars trucks');
    await reader().choose(sidebar, 'Quotes');
    await isShown(sidebar, '.quote .note-body em');
  });

  it('and takes them away as they were written', async () => {
    await press(sidebar, 'button', 'Export');
    await press(sidebar, 'button', 'Notes and quotes (Markdown)');
    const markdown = await reader().findDownload('.md');
    expect(markdown).toContain('tags: ["council"]');
    expect(markdown).toContain('> This buys us time');
    expect(markdown).toContain(
      'Did they *really* ask?\n\n- the [minutes](https://norwick.example/)\n\n#council',
    );
    expect(markdown).toContain(`**${MAYOR}**\n\nVoted for the ferry **in January**.`);
  });
});
