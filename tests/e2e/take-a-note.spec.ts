import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { press, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { select } from './support/select.ts';
import { story } from './support/story.ts';

const WORDS = 'A crack that grows is a crack that talks';

story('A reader takes notes', (reader) => {
  let tab: Page;
  let sidebar: View;

  beforeAll(async () => {
    tab = await reader().readArticle('story/trucks-barred.html');
    sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, 'Council bars trucks');
  });

  it('on the article', async () => {
    await press(sidebar, 'button', 'Add note');
    await type(sidebar, 'Your note', 'Nineteen to eleven is closer than it looks. #council');
    await press(sidebar, 'button', 'Save note');
    await waitForText(sidebar, '#council');
  });

  it('on words of the page', async () => {
    await select(tab, WORDS);
    await press(sidebar, 'button', 'Add note');
    await waitForText(sidebar, WORDS, '.note-editor');
    await type(sidebar, 'Your note', 'The best line of the evening.');
    await press(sidebar, 'button', 'Save note');
    await waitForText(sidebar, 'The best line of the evening.');
  });

  it('and takes them away as Markdown', async () => {
    await press(sidebar, 'button', 'Export');
    await press(sidebar, 'button', 'Notes and quotes (Markdown)');
    const markdown = await reader().findDownload('.md');
    expect(markdown).toContain('Council bars trucks from the Halden Bridge');
    expect(markdown).toContain('Nineteen to eleven is closer than it looks.');
    expect(markdown).toContain(WORDS);
  });

  it('and as JSON, from the library', async () => {
    const library = await reader().openPage('library');
    await press(library, 'button', 'Export all');
    await press(library, 'button', 'Everything');
    const archive = JSON.parse(await reader().findDownload('.json')) as {
      format: string;
      articles: { notes: { body: string }[] }[];
    };
    expect(archive.format).toBe('newsthread');
    expect(archive.articles[0]?.notes.map(({ body }) => body)).toContain('The best line of the evening.');
  });

  it('and deletes one, and thinks better of it', async () => {
    await reader().turnTo(tab);
    await press(sidebar, 'button', 'Delete');
    await waitForText(sidebar, 'Note deleted.');
    await press(sidebar, 'button', 'Undo');
    await waitForText(sidebar, 'The best line of the evening.');
  });
});
