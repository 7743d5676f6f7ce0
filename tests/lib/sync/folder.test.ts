import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HEAD } from '../../../lib/sync/file-names.ts';
import { openHead } from '../../../lib/sync/open-head.ts';
import { clearFolder } from '../../../lib/sync/sync.ts';
import { openWebDav } from '../../../lib/sync/web-dav.ts';
import { type DavServer, startDavServer } from '../../support/dav-server.ts';
import { unwrap } from '../store/samples.ts';
import { type Machine, PASSPHRASE, startMachine, write } from './machine.ts';

let server: DavServer;
let desk: Machine;
let laptop: Machine;
beforeEach(async () => {
  server = await startDavServer();
  const opened = unwrap(await openHead(openWebDav(server.account), PASSPHRASE));
  desk = await startMachine(server.account, opened);
  // Patience for tests of a server that has none of it.
  laptop = await startMachine(server.account, opened, openWebDav(server.account, 300));
  await write(desk, 'n', 'first', '2026-03-02T08:00:00.000Z');
  unwrap(await desk.sync());
  unwrap(await laptop.sync());
  await write(desk, 'm', 'second', '2026-03-02T09:00:00.000Z');
});
afterEach(() => server.close());

describe('the folder', () => {
  it('holds no word of a note, in names or files', async () => {
    await write(desk, 'secret', 'The mayor’s Kieselstein memorandum', '2026-03-02T09:00:00.000Z');
    unwrap(await desk.sync());
    for (const [name, bytes] of await server.files()) {
      expect(name).toMatch(/^(?:start|[\da-f]{32}-\d{8})\.bin$/u);
      expect(bytes.toString('latin1')).not.toMatch(/Kieselstein|memorandum|secret|newsthread/u);
    }
  });

  it('opens with no other passphrase', async () => {
    const wrong = await openHead(desk.folder, 'correct horse battery stable');
    expect(wrong).toEqual({ ok: false, problem: { code: 'syncWrongPassphrase' } });
  });

  it('is not begun anew where files are without the one that they begin with', async () => {
    unwrap(await desk.sync());
    await server.put(HEAD, undefined);
    expect(await openHead(desk.folder, PASSPHRASE)).toMatchObject({ problem: { code: 'syncDamaged' } });
  });

  it('that stands in none is not made', async () => {
    const address = `${server.account.address}not/there/`;
    const opened = await openHead(openWebDav({ ...server.account, address }), PASSPHRASE);
    expect(opened).toMatchObject({ problem: { code: 'syncNoFolder' } });
  });

  it('is left empty, but for what is not ours, when syncing is turned off with it', async () => {
    await server.put('holiday.bin', Buffer.from('of somebody else'));
    unwrap(await clearFolder(desk.folder));
    expect([...(await server.files()).keys()]).toEqual(['holiday.bin']);
  });
});
