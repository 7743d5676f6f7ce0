import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsersUnderTest } from './support/browsers.ts';
import { findListened } from './support/listened.ts';
import { Reader } from './support/reader.ts';

// Each event that is listened to starts a background that was stopped, and so costs the reader something: to add one, say
// why here. Only Chromium tells whether an event has listeners.
const AWAKE_FOR = [
  'commands.onCommand', // the shortcuts
  'contextMenus.onClicked', // a note on what is selected
  'permissions.onAdded',
  'permissions.onRemoved',
  'runtime.onInstalled',
  'runtime.onMessage', // the detector and the views
  'runtime.onStartup', // what is kept for some days only
  'storage.local.onChanged', // sites that are not to be read
  'tabs.onRemoved',
  'tabs.onUpdated',
];

describe.runIf(browsersUnderTest().includes('chrome'))('awake for little', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await Reader.start('chrome');
  });
  afterAll(() => reader?.leave());

  test('the background is awakened by these events and no others', async () => {
    expect(await findListened(reader.browser, reader.extensionUrl(''))).toEqual(AWAKE_FOR);
  });
});
