import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HEAD } from '../../../lib/sync/file-names.ts';
import { openHead } from '../../../lib/sync/open-head.ts';
import { clearFolder } from '../../../lib/sync/sync.ts';
import { openWebDav } from '../../../lib/sync/web-dav.ts';
import { type DavServer, type Mischief, startDavServer } from '../../support/dav-server.ts';
import { takeAway } from '../store/archive-samples.ts';
import { unwrap } from '../store/samples.ts';
import { bodiesOf, type Machine, PASSPHRASE, startMachine, write } from './machine.ts';

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

/** The server tells no more than half of what it is asked for. */
const half: Mischief = async ({ url = '', method }, response) => {
  const bytes = method === 'GET' && (await server.files()).get(url.split('/').at(-1) ?? '');
  if (!bytes) return false;
  response.writeHead(200).end(bytes.subarray(0, bytes.length / 2));
  return true;
};

describe('a server that lies', () => {
  const lies: readonly (readonly [string, () => Promise<void>, string])[] = [
    [
      'makes a file up',
      async () => server.put(await lastOf(desk), Buffer.from('x'.repeat(200))),
      'syncDamaged',
    ],
    ['changes one bit', flipBit, 'syncDamaged'],
    ['empties a file', async () => server.put(await lastOf(desk), new Uint8Array()), 'syncDamaged'],
    ['passes one file off as another', swap, 'syncDamaged'],
    ['serves halves', async () => server.misbehave(half), 'syncForeign'],
    ['deletes all files of a machine', deleteAll, 'syncMissing'],
  ];
  it.each(lies)('and %s is found out, and changes nothing', async (_, lie, code) => {
    unwrap(await desk.sync());
    const before = await takeAway(laptop.database);
    await lie();
    const synced = await laptop.sync();
    const problem = synced.ok ? synced.value.problem : synced.problem;
    expect(problem?.code).toBe(code);
    expect(await takeAway(laptop.database)).toBe(before);
  });
});

describe('a server that lies about which files there are', () => {
  it.each([
    ['another machine', async () => 'f'.repeat(32), '00000001'],
    ['this machine', async () => (await laptop.database.syncState.get('folder'))?.machine, '00000001'],
  ])('and passes a file off as that of %s keeps nothing else away', async (_, machine, number) => {
    unwrap(await desk.sync());
    await write(laptop, 'l', 'from the laptop', '2026-03-02T10:00:00.000Z');
    const genuine = (await server.files()).get(await lastOf(desk));
    await server.put(`${await machine()}-${number}.bin`, genuine);
    for (const each of [laptop, desk, laptop]) await each.sync();
    expect(await bodiesOf(desk)).toEqual(['first', 'from the laptop', 'second']);
    expect(await takeAway(laptop.database)).toBe(await takeAway(desk.database));
  });

  it('and goes back to how it was is found out by whoever has seen more', async () => {
    const old = await server.files();
    unwrap(await desk.sync());
    unwrap(await laptop.sync());
    for (const name of (await server.files()).keys()) if (!old.has(name)) await server.put(name, undefined);
    const before = await takeAway(laptop.database);
    expect(await laptop.sync()).toMatchObject({ ok: true, value: { problem: { code: 'syncMissing' } } });
    expect(await takeAway(laptop.database)).toBe(before);
  });

  it('and hides a file from one machine is found out as soon as another one has read it', async () => {
    unwrap(await desk.sync());
    const hidden = await lastOf(desk);
    const phone = await startMachine(server.account);
    unwrap(await phone.sync());
    await write(phone, 'p', 'I saw the second one', '2026-03-02T11:00:00.000Z');
    unwrap(await phone.sync());
    await server.put(hidden, undefined);
    expect(await laptop.sync()).toMatchObject({ ok: true, value: { problem: { code: 'syncMissing' } } });
  });

  it('and deletes an older file is found out by a machine that begins', async () => {
    unwrap(await desk.sync());
    const [first = ''] = [...(await server.files()).keys()].filter((name) => name.endsWith('-00000001.bin'));
    await server.put(first, undefined);
    const phone = await startMachine(server.account);
    expect(await phone.sync()).toMatchObject({ ok: true, value: { problem: { code: 'syncMissing' } } });
  });

  it('and begins the folder anew gets nothing of this machine', async () => {
    unwrap(await clearFolder(desk.folder));
    unwrap(await openHead(desk.folder, 'a passphrase of the attacker'));
    expect(await desk.sync()).toEqual({ ok: false, problem: { code: 'syncForeign' } });
    expect([...(await server.files()).keys()]).toEqual([HEAD]);
  });
});

/** The name of a machine's last file. */
async function lastOf({ database }: Machine): Promise<string> {
  const { machine = '' } = (await database.syncState.get('folder')) ?? {};
  return (
    [...(await server.files()).keys()]
      .filter((name) => name.startsWith(machine))
      .sort()
      .at(-1) ?? ''
  );
}

async function flipBit(): Promise<void> {
  const name = await lastOf(desk);
  const bytes = Uint8Array.from((await server.files()).get(name) ?? []);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  await server.put(name, bytes);
}

async function swap(): Promise<void> {
  const name = await lastOf(desk);
  const first = (await server.files()).get(name.replace(/\d{8}\.bin$/u, '00000001.bin'));
  await server.put(name, first ?? new Uint8Array());
}

async function deleteAll(): Promise<void> {
  const { machine = '' } = (await desk.database.syncState.get('folder')) ?? {};
  for (const name of (await server.files()).keys())
    if (name.startsWith(machine)) await server.put(name, undefined);
}
