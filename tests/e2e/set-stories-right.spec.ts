import { beforeAll, expect, it } from 'vitest';
import { press, readText, type, waitForText } from '../../scripts/support/use-view.ts';
import type { View } from '../../scripts/support/view.ts';
import { readBridgeStory } from './support/bridge-story.ts';
import { findBarriers } from './support/find-barriers.ts';
import { story } from './support/story.ts';

story('A reader opens the page of a story', (reader) => {
  let library: View;

  beforeAll(async () => {
    await readBridgeStory(reader());
    library = await reader().openPage('library');
    await press(library, 'button', 'Stories');
    await press(library, 'button', 'Halden Bridge');
    await waitForText(library, '3 articles', '.story-page');
  });

  it('with its timeline, cast and quotes over all articles', async () => {
    await press(library, 'tab', 'Timeline');
    await waitForText(library, 'barred trucks', '.timeline');
    await press(library, 'tab', 'Cast');
    await waitForText(library, 'Marta Lindqvist', '.story-cast');
    await press(library, 'tab', 'Quotes');
    await waitForText(library, 'This buys us time', '.quote-list');
    expect(await findBarriers(library)).toEqual([]);
  });

  it('and gives it a name', async () => {
    await press(library, 'button', 'Rename');
    await type(library, 'Name of the story', 'Our bridge');
    await press(library, 'button', 'Give it this name');
    await waitForText(library, 'Our bridge', '.story-page h2');
  });

  it('and merges it with another one, and takes that back', async () => {
    await press(library, 'button', 'The same as another story');
    await press(library, 'button', await readText(library, '.menu-list li:first-child'));
    await waitForText(library, '4 articles', '.story-page');
    await press(library, 'button', 'Undo');
    await waitForText(library, '3 articles', '.story-page');
    await waitForText(library, 'Our bridge', '.story-page h2');
  });

  it('which its address shows again', async () => {
    const address = await library.run((document) => document.location.search, undefined);
    expect(address).toMatch(/^\?show=stories&story=[0-9a-f]{32}$/u);
    await library.run((document) => document.location.reload(), undefined);
    await waitForText(library, 'Our bridge', '.story-page h2');
  });
});
