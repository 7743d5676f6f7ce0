import { expect, it } from 'vitest';
import { readText, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { story } from './support/story.ts';

story('A reader opens an article again', (reader) => {
  let sidebar: View;

  it('and sees what was changed since', async () => {
    await reader().readArticle('story/corrected.html');
    sidebar = await reader().openSidebar(await reader().readArticle('story/corrected.html'));
    await waitForText(sidebar, 'Changed since you read it');
    expect(await readText(sidebar, '.changed ins')).toContain('11,000');
    expect(await readText(sidebar, '.changed del')).toContain('14,000');
  });

  it('and whose quote is gone', async () => {
    await waitForText(sidebar, '1 quote is gone');
    expect(await readText(sidebar, '.changed-quotes')).toContain('Daniel Petrov');
  });

  it('and that the paper says so itself', async () => {
    await waitForText(sidebar, 'The article says that it was corrected');
    await waitForText(sidebar, 'misstated how many people cross the bridge');
  });
});
