import { expect, it } from 'vitest';
import { press, readText, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { readBridgeStory } from './support/bridge-story.ts';
import { story } from './support/story.ts';

const FOURTH = 'Ferry takes over from the Halden Bridge';
const PANEL = '[role=tabpanel]';

story('A reader follows a story', (reader) => {
  let sidebar: View;

  it('over three days, and something else beside it', async () => {
    await readBridgeStory(reader());
  });

  it('and sees at the fourth article that it is the fourth, of which story and since when', async () => {
    sidebar = await reader().openSidebar(await reader().readArticle('story/ferry-starts.html'));
    await waitForText(sidebar, FOURTH);
    await waitForText(sidebar, '4th article you read in this story, since Feb 20');
    expect(await readText(sidebar, '.story-name')).toBe('Halden Bridge');
    expect(await readText(sidebar, '.story-parts')).toContain('Council bars trucks');
  });

  it('and what is new in it', async () => {
    await waitForText(sidebar, 'Olga Renn', '.news');
    const news = (await readText(sidebar, '.news')).replace(/\s+/g, ' ');
    expect(news).toMatch(/1 person Olga Renn (?!and)/i);
    expect(news).toContain('420 jobs was 300');
  });

  it('and why it belongs there', async () => {
    await press(sidebar, 'button', 'why? being in this story');
    await waitForText(sidebar, 'Both name');
  });

  it('and what happened when, in all four together', async () => {
    await reader().choose(sidebar, 'Timeline');
    await press(sidebar, 'button', 'The story');
    for (const words of ['1987', 'barred trucks', 'Council bars trucks from the Halden Bridge'])
      await waitForText(sidebar, words, PANEL);
  });

  it('and the same at a glance in the popup', async () => {
    const tab = await reader().readArticle('story/ferry-starts.html');
    const popup = await reader().openPopup(tab);
    await waitForText(popup, '4th article you read in this story, since Feb 20');
    await waitForText(popup, 'new to you');
  });

  it('and finds the story in the library, with its four articles', async () => {
    const library = await reader().openPage('library');
    await press(library, 'button', 'Stories');
    await waitForText(library, '4 articles');
    for (const words of ['Halden Bridge', 'Council bars trucks', FOURTH]) await waitForText(library, words);
  });
});
