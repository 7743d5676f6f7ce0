import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { press, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { selectWords } from './support/select-words.ts';
import { story } from './support/story.ts';

const KEPT = 'Next week it will be the buses, and the week after that all of us.';
const CHANGED = '“A crack that grows is a crack that talks,” he said.';
const GONE = 'She said a full inspection would begin next week.';

/** Waits until exactly these words are painted as notes, in the order of the page. */
async function waitForNotes(tab: Page, words: readonly string[]): Promise<void> {
  await waitFor(`notes on: ${words}`, async () => {
    const seen = await tab.evaluate(() => [...(CSS.highlights.get('newsthread-note') ?? [])].map(String));
    return JSON.stringify(seen.sort()) === JSON.stringify([...words].sort());
  });
}

story('A reader comes back to an article that has changed', (reader) => {
  let tab: Page;
  let sidebar: View;

  beforeAll(async () => {
    tab = await reader().readArticle('story/changing.html');
    sidebar = await reader().openSidebar(tab);
    for (const words of [KEPT, CHANGED, GONE]) {
      await selectWords(tab, words);
      await press(sidebar, 'button', 'Add note');
      await waitForText(sidebar, words, '.note-editor');
      await type(sidebar, 'Your note', `On: ${words}`);
      await press(sidebar, 'button', 'Save note');
      await waitForText(sidebar, `On: ${words}`, '.note-body');
    }
    await waitForNotes(tab, [KEPT, CHANGED, GONE]);
    tab = await reader().readArticle('story/changing.html');
  });

  it('and finds the notes at their words, wherever those have moved', async () => {
    await waitForNotes(tab, [KEPT, '"A crack that grows is a crack that speaks," he said.']);
    await waitForText(sidebar, 'The words have changed since.');
  });

  it('and attaches the note whose words are gone to other ones', async () => {
    await waitForText(sidebar, '1 note on words that are gone');
    const other = 'to come by the northern road, which is twice as long';
    await selectWords(tab, other);
    await press(sidebar, 'button', `Attach “On: ${GONE}” to what is selected in the page`);
    await waitForText(sidebar, 'Note attached.');
    await waitFor('the note at its new words', async () =>
      (await tab.evaluate(() => [...(CSS.highlights.get('newsthread-note') ?? [])].map(String))).includes(
        other,
      ),
    );
    expect(await sidebar.run((document) => document.querySelector('.lost-notes'), undefined)).toBeNull();
  });
});
