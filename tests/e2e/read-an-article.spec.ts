import { beforeAll, expect, it } from 'vitest';
import { press, readText, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

const HEADLINE = 'Port Ellery to close Halden Bridge for six months after new cracks are found';

/** Who says what in the main article, and in which form. */
const SAID = [
  ['Marta Lindqvist', 'We will not gamble with people’s lives', 'before the verb'],
  ['Marta Lindqvist', 'Nobody wants to close a bridge', 'going on after the verb'],
  ['Tomas Okafor', 'goes far deeper than anything we saw in February', 'according to'],
  ['Tomas Okafor', 'Two cables have lost a third of their strength.', 'after a colon'],
  ['Ruth Carmichael', 'The closure is hard', 'split'],
  ['Ruth Carmichael', 'The money will be there before the end of April', 'by a pronoun'],
  ['Daniel Petrov', 'Our members were promised a ferry in January', 'before the verb'],
  ['Peter Vance', 'She read it, she filed it and she forgot it', 'by a pronoun'],
  ['Ingrid Solheim', 'When they were hung', 'before the verb'],
  ['Aisha Rahman', 'I heard it on the radio', 'verb before the name'],
] as const;

/** Who is in the main article, and what it calls them. */
const CAST = [
  ['Marta Lindqvist', 'Mayor'],
  ['Tomas Okafor', 'chief engineer'],
  ['Ruth Carmichael', 'regional transport minister'],
  ['Daniel Petrov', 'general secretary'],
  ['Ingrid Solheim', 'professor of structural engineering'],
  ['Peter Vance', ''],
  ['Aisha Rahman', ''],
] as const;

story('A reader reads an article', (reader) => {
  let sidebar: View;

  beforeAll(async () => {
    await reader().readArticle('story/one-lane.html');
    await reader().readArticle('story/trucks-barred.html');
    sidebar = await reader().openSidebar(await reader().readArticle('story/bridge-closes.html'));
    await waitForText(sidebar, HEADLINE);
  });

  it('and sees in brief what it says', async () => {
    await reader().choose(sidebar, 'Brief');
    const sentences = await sidebar.run((document) => [...document.querySelectorAll('.brief li')].length, 0);
    expect(sentences).toBeGreaterThanOrEqual(2);
    expect(await readText(sidebar, '.page-header')).toContain('The Ellery Courier');
  });

  it('and sees where its headline, author and date were read', async () => {
    await press(sidebar, 'button', 'where from? what is said about this article');
    await waitForText(sidebar, 'as the page shows it');
    await press(sidebar, 'button', 'where from? what is said about this article');
  });

  it('and sees who is in it, with their roles', async () => {
    await reader().choose(sidebar, 'Cast');
    const members = await sidebar.run(
      (document) => [...document.querySelectorAll<HTMLElement>('.member')].map((each) => each.innerText),
      0,
    );
    for (const [name, role] of CAST) {
      expect(
        members.find((each) => each.includes(name)),
        name,
      ).toContain(role);
    }
  });

  it('and sees who said what', async () => {
    await reader().choose(sidebar, 'Quotes');
    const groups = await sidebar.run(
      (document) =>
        [...document.querySelectorAll<HTMLElement>('.quotes-group')].map((each) => each.innerText),
      0,
    );
    const speakers = SAID.map(([, words]) => groups.find((group) => group.includes(words))?.split('\n')[0]);
    expect(speakers).toEqual(SAID.map(([speaker]) => speaker));
  });

  it('and sees what happened when', async () => {
    await reader().choose(sidebar, 'Timeline');
    for (const year of ['1968', '1987', '2011', '2019']) await waitForText(sidebar, year);
  });

  it('and gets the same at a glance from the popup', async () => {
    const tab = await reader().readArticle('story/trucks-barred.html');
    await waitForText(sidebar, 'Council bars trucks from the Halden Bridge');
    const popup = await reader().openPopup(tab);
    await waitForText(popup, 'Council bars trucks from the Halden Bridge');
    await waitForText(popup, 'Daniel Petrov');
    await waitForText(popup, 'Mar 3, 2026');
  });

  it('and finds all that was read in the library, each once', async () => {
    const library = await reader().openPage('library');
    await waitForText(library, '3 articles');
    await waitForText(library, HEADLINE);
  });
});
