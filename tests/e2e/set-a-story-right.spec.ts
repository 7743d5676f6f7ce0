import { expect, it } from 'vitest';
import { press, readText, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { readBridgeStory } from './support/bridge-story.ts';
import { story } from './support/story.ts';

story('A reader sets a story right', (reader) => {
  let sidebar: View;

  async function openFourth(): Promise<void> {
    const tab = await reader().readArticle('story/ferry-starts.html');
    sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, 'Ferry takes over from the Halden Bridge');
  }

  it('by setting its fourth article apart, which lasts', async () => {
    await readBridgeStory(reader());
    await openFourth();
    await waitForText(sidebar, '4th article you read in this story');
    await press(sidebar, 'button', 'Not the same story');
    await waitForText(sidebar, 'is a story of its own now');
    await reader().comeBackTomorrow();
    await openFourth();
    await waitForText(sidebar, 'The first article you read on this.');
    expect(await readText(sidebar)).not.toContain('4th article');
  });

  it('and putting it back into the story, which lasts as well', async () => {
    await press(sidebar, 'button', 'Belongs to another story');
    await press(sidebar, 'button', 'Halden Bridge');
    await waitForText(sidebar, '4th article you read in this story');
    await reader().comeBackTomorrow();
    await openFourth();
    await waitForText(sidebar, '4th article you read in this story, since Feb 20');
  });
});
