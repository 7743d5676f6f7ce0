import { expect, it } from 'vitest';
import { story } from './support/story.ts';

story('A hostile page gets at the script that reads it', (reader) => {
  it('and finds nothing of what the extension stores', async () => {
    // Firefox cannot close local storage to the scripts in pages.
    if (reader().kind === 'firefox') return;
    const tab = await reader().readArticle('story/bridge-closes.html');
    expect(await reader().readStorageInPage(tab)).toContain('not allowed from this context');
  });
});
