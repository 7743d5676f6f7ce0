import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, readText, waitForText } from '../../scripts/support/use-view.ts';
import { waitFor } from '../../scripts/support/wait-for.ts';
import { type DavServer, type Mischief, startDavServer } from '../support/dav-server.ts';
import { browsersUnderTest } from './support/browsers.ts';
import { Reader } from './support/reader.ts';
import {
  changeNote,
  noteOn,
  notesOf,
  type SyncedMachine,
  syncUntilSame,
  turnOnSync,
} from './support/synced-machine.ts';

const PASSPHRASE = 'lantern otter gravel plum';
const BARRED = 'story/trucks-barred.html';
const CLOSES = 'story/bridge-closes.html';
const FIRST = 'Nineteen to eleven is closer than it looks.';
const AT_DESK = 'Nineteen to eleven; Solheim abstained.';
const ON_LAPTOP = 'Nineteen to eleven, says the Courier alone.';
const NEW_ON_LAPTOP = 'Who pays for the ferry?';
const LATER = 'Asked the harbor office.';
const ALL = [AT_DESK, ON_LAPTOP, NEW_ON_LAPTOP];

/** As a machine sees it that has lost its network: nobody answers. */
const offline: Mischief = (_, response) => {
  response.destroy();
  return true;
};

describe.each(browsersUnderTest())('A reader has two machines (%s)', (kind) => {
  let server: DavServer;
  let desk: Reader;
  let laptop: Reader;
  let machines: readonly SyncedMachine[] = [];

  beforeAll(async () => {
    server = await startDavServer();
    desk = await Reader.start(kind);
    laptop = await Reader.start(kind, { newsOf: desk });
  });
  afterAll(async () => {
    await laptop?.leave();
    await desk?.leave();
    await server?.close();
  });

  it('and has both synced with a server of their own', async () => {
    await noteOn(desk, BARRED, FIRST);
    const first = await turnOnSync(desk, server, PASSPHRASE);
    machines = [first, await turnOnSync(laptop, server, PASSPHRASE)];
    expect(await notesOf(laptop)).toEqual([FIRST]);
    await waitForText(await laptop.openPage('library'), 'Council bars trucks');
  });

  it('and is told when the server is away, and goes on writing on both', async () => {
    server.misbehave(offline);
    await changeNote(desk, BARRED, AT_DESK);
    await changeNote(laptop, BARRED, ON_LAPTOP);
    await noteOn(laptop, CLOSES, NEW_ON_LAPTOP);
    for (const { settings } of machines) {
      await press(settings, 'button', 'Sync now');
      await waitForText(settings, 'The server cannot be reached.');
    }
    expect(await notesOf(desk)).toEqual([AT_DESK]);
    expect(await notesOf(laptop)).toEqual([ON_LAPTOP, NEW_ON_LAPTOP]);
  });

  it('and has every word of both on both once it is back', async () => {
    server.misbehave();
    await syncUntilSame(machines, ALL);
    for (const { settings } of machines) expect(await readText(settings, '.problem')).toBe('');
    expect(await desk.savedArticles()).toHaveLength(2);
    expect(await laptop.savedArticles()).toHaveLength(2);
  });

  it('while the server holds no plain word of it', async () => {
    const files = [...(await server.files())].map(([name, bytes]) => name + bytes.toString('latin1'));
    const words = [FIRST, ...ALL].flatMap((note) => note.match(/\p{L}{5,}/gu) ?? []);
    for (const word of [...words, PASSPHRASE, 'Halden', 'http://'])
      for (const file of files) expect(file).not.toContain(word);
    expect(files.length).toBeGreaterThanOrEqual(4); // what the folder begins with, and what each wrote
  });

  it('and keeps both in step after the browsers were closed', async () => {
    for (const { reader } of machines) await reader.comeBackTomorrow();
    await noteOn(desk, CLOSES, LATER);
    await syncUntilSame([{ reader: desk, settings: await desk.openPage('options') }], [...ALL, LATER]);
    await laptop.openPage('library'); // nobody asks for it here: a view that is opened syncs
    await waitFor('the note on the other machine', async () => (await notesOf(laptop)).includes(LATER));
  });

  it('and no console complains but of the server that was away', async () => {
    const complaints = [...(await desk.complaints()), ...(await laptop.complaints())];
    expect(complaints.filter((each) => !each.includes('http://localhost:'))).toEqual([]);
  });
});
