import { afterAll, beforeAll, expect, it } from 'vitest';
import { press, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { chooseFile } from './support/choose-file.ts';
import { Reader } from './support/reader.ts';
import { story } from './support/story.ts';

const withoutMoment = (text: string) => text.replace(/"exportedAt":"[^"]*"/u, '"exportedAt":""');

async function exportAll(reader: Reader, library: View): Promise<string> {
  await press(library, 'button', 'Export all');
  await press(library, 'button', 'Everything');
  return reader.findDownload('.json');
}

story('A reader moves to another browser', (reader) => {
  let text: string;
  let elsewhere: Reader;
  let library: View;

  beforeAll(async () => {
    await reader().readArticle('story/bridge-closes.html');
    const tab = await reader().readArticle('story/trucks-barred.html');
    const sidebar = await reader().openSidebar(tab);
    await waitForText(sidebar, 'Council bars trucks');
    await press(sidebar, 'button', 'Add note');
    await type(sidebar, 'Your note', 'Nineteen to eleven is closer than it looks. #council');
    await press(sidebar, 'button', 'Save note');
    await waitForText(sidebar, '#council');
  });
  afterAll(() => elsewhere?.leave());

  it('with all that was read and written, in one file', async () => {
    text = await exportAll(reader(), await reader().openPage('library'));
    expect(JSON.parse(text)).toMatchObject({ format: 'newsthread', articles: { length: 2 } });
  });

  it('looks at what is in the file, and brings it back', async () => {
    elsewhere = await Reader.start(reader().kind);
    library = await elsewhere.openPage('library');
    await press(library, 'button', 'Import');
    await chooseFile(library, text);
    await waitForText(library, '2 new');
    await waitForText(library, '1 new');
    await press(library, 'button', 'Bring it back');
    await waitForText(library, 'It is back in your library.');
    await waitForText(library, 'Council bars trucks');
    await press(library, 'button', '1 note');
    await waitForText(library, 'Nineteen to eleven is closer than it looks.');
  });

  it('to the same library, letter by letter', async () => {
    expect(withoutMoment(await exportAll(elsewhere, library))).toBe(withoutMoment(text));
  });

  it('and brings nothing back twice', async () => {
    await press(library, 'button', 'Import');
    await chooseFile(library, text);
    await waitForText(library, 'All of it is in your library already.');
    expect(await elsewhere.complaints()).toEqual([]);
  });

  it('and learns what is wrong with a file that was cut off', async () => {
    await press(library, 'button', 'Close');
    await press(library, 'button', 'Import');
    await chooseFile(library, text.slice(0, text.length / 2));
    await waitForText(library, 'This file is damaged or was cut off.');
    await waitForText(library, '2 articles');
  });
});
