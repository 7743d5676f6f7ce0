import { expect, it } from 'vitest';
import { press, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { chooseFile } from './support/choose-file.ts';
import { story } from './support/story.ts';

story('A reader whose browser deletes the library', (reader) => {
  let backup: string;
  let library: View;

  it('has it backed up every week', async () => {
    await reader().readArticle('story/trucks-barred.html');
    const options = await reader().openPage('options');
    await press(options, 'radio', 'Every week');
    backup = await reader().findDownload('.json');
    expect(JSON.parse(backup)).toMatchObject({
      format: 'newsthread',
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/u),
      articles: [{ title: 'Council bars trucks from the Halden Bridge' }],
    });
    await waitForText(options, '.json'); // its name; a driven Chromium gives names of its own
  });

  it('is told, the next time the library is opened', async () => {
    await reader().openPage('library');
    await reader().wipeLibrary();
    await reader().comeBackTomorrow();
    library = await reader().openPage('library');
    await waitForText(library, 'Your library is gone');
    await waitForText(library, 'The last backup is of');
  });

  it('and brings the backup back', async () => {
    await press(library, 'button', 'Bring back from a backup');
    await chooseFile(library, backup);
    await waitForText(library, '1 new');
    await press(library, 'button', 'Bring it back');
    await waitForText(library, 'It is back in your library.');
    await waitForText(library, 'Council bars trucks');
    const options = await reader().openPage('options');
    await waitForText(options, 'Last time a copy was read back whole');
  });

  it('and is not told again', async () => {
    library = await reader().openPage('library');
    await waitForText(library, '1 article');
    await waitForText(library, 'Council bars trucks');
    expect(await library.run((document) => document.querySelectorAll('.wiped').length, undefined)).toBe(0);
  });
});
