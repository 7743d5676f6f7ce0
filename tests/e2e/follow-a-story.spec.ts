import { expect, it } from 'vitest';
import { press, readText, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

const DAYS = [
  ['2026-02-20T18:00:00.000Z', 'story/one-lane.html'],
  ['2026-03-04T07:00:00.000Z', 'story/trucks-barred.html'],
  ['2026-03-12T18:00:00.000Z', 'story/bridge-closes.html'],
] as const;
const FOURTH = 'Ferry takes over from the Halden Bridge';
const PANEL = '[role=tabpanel]';

story('A reader follows a story', (reader) => {
  let sidebar: View;

  async function openFourth(): Promise<void> {
    const tab = await reader().readArticle('story/ferry-starts.html');
    sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, FOURTH);
  }

  it('over three days, and something else beside it', async () => {
    for (const [moment, path] of DAYS) {
      await reader().setClock(moment);
      await reader().readArticle(path);
    }
    await reader().readArticle('odd/no-date.html');
  });

  it('and sees at the fourth article that it is the fourth, of which story and since when', async () => {
    await reader().setClock('2026-03-16T09:00:00.000Z');
    await openFourth();
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

  it('and sets the article apart, which lasts', async () => {
    await openFourth();
    await reader().choose(sidebar, 'Brief');
    await press(sidebar, 'button', 'Not the same story');
    await waitForText(sidebar, 'is a story of its own now');
    await reader().comeBackTomorrow();
    await openFourth();
    await waitForText(sidebar, 'The first article you read on this.');
    expect(await readText(sidebar)).not.toContain('4th article');
  });

  it('and puts it back into the story, which lasts as well', async () => {
    await press(sidebar, 'button', 'Belongs to another story');
    await press(sidebar, 'button', 'Halden Bridge');
    await waitForText(sidebar, '4th article you read in this story');
    await reader().comeBackTomorrow();
    await openFourth();
    await waitForText(sidebar, '4th article you read in this story, since Feb 20');
  });
});
