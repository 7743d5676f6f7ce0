import { beforeAll, expect, it } from 'vitest';
import { press, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { story } from './support/story.ts';

const PAGE = 'story/bridge-closes.html';
const FILED = 'She read it, she filed it and she forgot it';
const AUTHORITY = 'Every reading was published on the day it was taken';

/** Under whose name these words stand. */
function speakerIn(document: Document, words: string): string | undefined {
  const groups = [...document.querySelectorAll<HTMLElement>('.quotes-group')];
  return groups.find((group) => group.innerText.includes(words))?.querySelector<HTMLElement>('h2')?.innerText;
}

story('A reader knows better who spoke', (reader) => {
  let sidebar: View;

  const openQuotes = async () => {
    sidebar = await reader().openSidebar(await reader().readArticle(PAGE));
    await reader().choose(sidebar, 'Quotes');
    await waitForText(sidebar, FILED);
  };
  const waitForSpeaker = (words: string, name: string) =>
    waitFor(`“${words}” said by ${name}`, async () => (await sidebar.run(speakerIn, words)) === name);

  beforeAll(openQuotes);

  it('and gives a quote to somebody of the cast', async () => {
    await waitForSpeaker(FILED, 'Peter Vance');
    await press(sidebar, 'button', `wrong? ${FILED.slice(0, 40)}`);
    await type(sidebar, 'Another name', 'Daniel Petrov');
    await press(sidebar, 'button', 'Set');
    await waitForSpeaker(FILED, 'Daniel Petrov');
    await waitForText(sidebar, 'You said: Daniel Petrov');
    const focused = await sidebar.run((document) => document.activeElement?.textContent, 0);
    expect(focused).toContain(FILED);
  });

  it('and thinks better of it', async () => {
    await press(sidebar, 'button', 'Undo');
    await waitForSpeaker(FILED, 'Peter Vance');
  });

  it('and says it of one quote, and of another that nobody in particular said it', async () => {
    await press(sidebar, 'button', `wrong? ${FILED.slice(0, 40)}`);
    await type(sidebar, 'Another name', 'Daniel Petrov');
    await press(sidebar, 'button', 'Set');
    await waitForSpeaker(FILED, 'Daniel Petrov');
    await press(sidebar, 'button', `wrong? ${AUTHORITY.slice(0, 40)}`);
    await press(sidebar, 'button', 'Nobody in particular');
    await waitForSpeaker(AUTHORITY, 'Not attributed');
  });

  it('and finds both again when the article is read again, and the next day', async () => {
    await openQuotes();
    await waitForSpeaker(FILED, 'Daniel Petrov');
    await reader().comeBackTomorrow();
    await openQuotes();
    await waitForSpeaker(FILED, 'Daniel Petrov');
    await waitForSpeaker(AUTHORITY, 'Not attributed');
  });

  it('and takes one back', async () => {
    await press(sidebar, 'button', `take back ${FILED.slice(0, 40)}`);
    await waitForSpeaker(FILED, 'Peter Vance');
    await waitForSpeaker(AUTHORITY, 'Not attributed');
  });
});
