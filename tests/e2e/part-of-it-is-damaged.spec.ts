import { beforeAll, it } from 'vitest';
import { press, readText, waitForText } from '../../scripts/support/use-view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { damageArticle } from './support/in-extension.ts';
import { story } from './support/story.ts';
import { takeNote } from './support/take-note.ts';

story('An article of the library is damaged', (reader) => {
  beforeAll(async () => {
    for (const page of ['one-lane', 'trucks-barred']) {
      const tab = await reader().readArticle(`story/${page}.html`);
      const sidebar = await reader().openSidebar(tab);
      await reader().choose(sidebar, 'Notes');
      await takeNote(sidebar, `On ${page}.`);
    }
    await reader().inExtension(damageArticle, {
      title: 'Halden Bridge cut to one lane after routine check',
      field: 'counts',
    });
  });

  it('and the library says so, and shows the rest', async () => {
    const library = await reader().openPage('library');
    await waitForText(library, 'Part of your library was damaged and was set aside.', '[role=alert]');
    await waitForText(library, '1 article', '.library');
    await waitForText(library, 'Council bars trucks', '.library-list');
    await press(library, 'button', 'Close');
    await waitFor('it to be closed', async () => !(await readText(library)).includes('set aside'));
  });

  it('and the article is there again once it is read, with the note on it', async () => {
    const tab = await reader().readArticle('story/one-lane.html');
    const sidebar = await reader().openSidebar(tab);
    await reader().choose(sidebar, 'Notes');
    await waitForText(sidebar, 'On one-lane.', '.note-body');
  });
});
