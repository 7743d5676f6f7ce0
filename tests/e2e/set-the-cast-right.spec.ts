import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { chooseTab, press, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { selectWords } from './support/select-words.ts';
import { LATER } from './support/serve-site.ts';
import { story } from './support/story.ts';

const PAGE = 'story/updated.html';
const PETROV = 'Our members were promised a ferry';

function isNamed(document: Document, name: string): boolean {
  const names = [...document.querySelectorAll<HTMLElement>('.member-name')];
  return names.some(({ innerText }) => innerText === name);
}

function focusedIn(document: Document): string | null | undefined {
  return document.activeElement?.textContent;
}

function speakerIn(document: Document, words: string): string | undefined {
  const groups = [...document.querySelectorAll<HTMLElement>('.quotes-group')];
  return groups.find((group) => group.innerText.includes(words))?.querySelector<HTMLElement>('h2')?.innerText;
}

/** Looks under Quotes for who said Petrov's words, and comes back. */
async function waitForSpeaker(sidebar: View, name: string): Promise<void> {
  await chooseTab(sidebar, 'Quotes');
  await waitFor(`quoted: ${name}`, async () => (await sidebar.run(speakerIn, PETROV)) === name);
  await chooseTab(sidebar, 'Cast');
}

story('A reader knows the cast better', (reader) => {
  let tab: Page;
  let sidebar: View;

  const openCast = async () => {
    tab = await reader().readArticle(PAGE);
    sidebar = await reader().openSidebar(tab);
    await reader().choose(sidebar, 'Cast');
    await waitForText(sidebar, 'Ingrid Solheim');
  };
  const waitForName = (name: string, isThere = true) =>
    waitFor(`${name} in the cast: ${isThere}`, () => sidebar.run(isNamed, name).then((is) => is === isThere));
  const expectSetRight = async () => {
    await waitForName('Ingrid Solheim-Berg');
    await waitForName('Daniel Petrov', false);
    await waitForName('Aisha Rahman', false);
    await waitForName('northern tower');
    await waitForSpeaker(sidebar, 'Peter Vance');
  };

  it('and gives somebody the right name', async () => {
    await openCast();
    await press(sidebar, 'button', 'wrong? Ingrid Solheim');
    await press(sidebar, 'button', 'The name');
    await type(sidebar, 'The right name', 'Ingrid Solheim-Berg');
    await press(sidebar, 'button', 'Set');
    await waitForName('Ingrid Solheim-Berg');
    expect(await sidebar.run(focusedIn, 0)).toBe('Ingrid Solheim-Berg');
  });

  it('and makes two one, quotes and all', async () => {
    await press(sidebar, 'button', 'wrong? Daniel Petrov');
    await press(sidebar, 'button', 'The same as somebody else');
    await type(sidebar, 'The same as', 'Peter Vance');
    await press(sidebar, 'button', 'Set');
    await waitForName('Daniel Petrov', false);
    await waitForSpeaker(sidebar, 'Peter Vance');
  });

  it('and hides one, and adds a name that is selected in the page', async () => {
    await press(sidebar, 'button', 'wrong? Aisha Rahman');
    await press(sidebar, 'button', 'Hide it');
    await waitForName('Aisha Rahman', false);
    await waitForText(sidebar, '1 left out');
    await selectWords(tab, 'northern tower');
    await press(sidebar, 'button', 'Add the selected name');
    await press(sidebar, 'button', 'Place');
    await waitForName('northern tower');
  });

  it('and finds it so when the article has changed and is read again, and the next day', async () => {
    await openCast();
    const texts = (await reader().savedArticles()).map(({ text }) => text.includes(LATER));
    expect(texts).toEqual([true]);
    await expectSetRight();
    await reader().comeBackTomorrow();
    await openCast();
    await expectSetRight();
  });

  it('and takes it back', async () => {
    await press(sidebar, 'button', 'take back: “Daniel Petrov”');
    await waitForName('Daniel Petrov');
    await waitForSpeaker(sidebar, 'Daniel Petrov');
    await press(sidebar, 'button', '1 left out');
    await press(sidebar, 'button', 'take back: “Aisha Rahman”');
    await waitForName('Aisha Rahman');
  });
});
