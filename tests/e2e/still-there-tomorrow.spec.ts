import { expect, it } from 'vitest';
import { press, readText, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

const HEADLINE = 'Council bars trucks from the Halden Bridge';

story('A reader closes the browser', (reader) => {
  let sidebar: View;

  it('after reading an article and writing a note', async () => {
    sidebar = await reader().openSidebar(await reader().readArticle('story/trucks-barred.html'));
    await waitForText(sidebar, HEADLINE);
    await press(sidebar, 'button', 'Add note');
    await type(sidebar, 'Your note', 'Ask the harbor office about the ferry. #ferry');
    await press(sidebar, 'button', 'Save note');
    await waitForText(sidebar, '#ferry');
  });

  it('and finds both the next day', async () => {
    await reader().comeBackTomorrow();
    const library = await reader().openPage('library');
    await waitForText(library, '1 article');
    await waitForText(library, HEADLINE);
    await press(library, 'button', '1 note');
    await waitForText(library, 'Ask the harbor office about the ferry.');
  });

  it('and meets the article again with all that was found in it', async () => {
    sidebar = await reader().openSidebar(await reader().readArticle('story/trucks-barred.html'));
    await waitForText(sidebar, HEADLINE);
    await reader().choose(sidebar, 'Notes');
    await waitForText(sidebar, 'Ask the harbor office about the ferry.');
    await reader().choose(sidebar, 'Quotes');
    expect(await readText(sidebar, '[role=tabpanel]')).toContain('You cannot run a harbor without trucks');
    const library = await reader().openPage('library');
    await waitForText(library, '1 article');
  });
});
