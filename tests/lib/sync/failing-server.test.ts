import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHead } from '../../../lib/sync/open-head.ts';
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

const answer =
  (status: number, on?: string): Mischief =>
  ({ method }, response) => {
    if (on && method !== on) return false;
    response.writeHead(status).end();
    return true;
  };

const silent: Mischief = () => true;

const hangUp: Mischief = ({ method }, response) => {
  if (method !== 'GET') return false;
  response.writeHead(200, { 'content-length': 1000 });
  response.write('x'.repeat(100));
  setTimeout(() => response.destroy(), 20);
  return true;
};

const endless: Mischief = (_, response) => {
  response.writeHead(207);
  response.write('<multistatus>');
  return true;
};

function redirect(...[, response]: Parameters<Mischief>): boolean {
  response.writeHead(302, { location: 'http://127.0.0.1:9/stolen' }).end();
  return true;
}

describe('a server that fails', () => {
  it.each([
    ['is broken', answer(500), 'syncFailed'],
    ['is being mended', answer(503), 'syncFailed'],
    ['knows nobody', answer(401), 'syncRefused'],
    ['lets nobody in', answer(403), 'syncRefused'],
    ['has lost its folders', answer(409, 'PUT'), 'syncNoFolder'],
    ['is full', answer(507, 'PUT'), 'syncFull'],
    ['finds a file too large', answer(413, 'PUT'), 'syncFull'],
    ['never answers', silent, 'syncSlow'],
    ['never ends its answer', endless, 'syncSlow'],
    ['hangs up', hangUp, 'syncUnreachable'],
    ['sends the reader elsewhere', redirect, 'syncUnreachable'],
  ] as const)('and %s changes nothing, and the next try goes on', async (_, mischief, code) => {
    await write(laptop, 'l', 'from the laptop', '2026-03-02T10:00:00.000Z');
    const before = await takeAway(laptop.database);
    unwrap(await desk.sync());
    server.misbehave(mischief);
    expect(await laptop.sync()).toMatchObject({ ok: false, problem: { code } });
    // What came before it failed may be there; nothing that was there is changed.
    for (const body of ['first', 'from the laptop']) expect(await bodiesOf(laptop)).toContain(body);
    server.misbehave();
    unwrap(await laptop.sync());
    unwrap(await desk.sync());
    expect(await bodiesOf(desk)).toEqual(['first', 'from the laptop', 'second']);
    expect(await takeAway(laptop.database)).toBe(await takeAway(desk.database));
    expect(before).toContain('from the laptop');
  });

  it('and is gone is told from one that refuses', async () => {
    const away = openWebDav({ ...server.account, address: 'http://127.0.0.1:9/newsthread/' });
    expect(await away.list()).toEqual({ ok: false, problem: { code: 'syncUnreachable' } });
  });

  it('and cuts a file off while it is sent gets it again, whole', async () => {
    server.misbehave(async (request, response) => {
      if (request.method !== 'PUT') return false;
      const name = request.url?.split('/').at(-1) ?? '';
      server.misbehave();
      await server.put(name, Buffer.from('half of it'));
      response.writeHead(500).end();
      return true;
    });
    expect(await desk.sync()).toMatchObject({ ok: false, problem: { code: 'syncFailed' } });
    expect(await laptop.sync()).toMatchObject({ ok: true, value: { problem: { code: 'syncDamaged' } } });
    unwrap(await desk.sync());
    expect(await laptop.sync()).toEqual({ ok: true, value: { more: false } });
    expect(await bodiesOf(laptop)).toEqual(['first', 'second']);
  });

  it('and says that a file failed which it has kept does not make a note twice', async () => {
    server.misbehave(async (request, response) => {
      if (request.method !== 'PUT') return false;
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      server.misbehave();
      await server.put(request.url?.split('/').at(-1) ?? '', Buffer.concat(chunks));
      response.writeHead(500).end();
      return true;
    });
    expect((await desk.sync()).ok).toBe(false);
    for (const machine of [desk, laptop, desk]) unwrap(await machine.sync());
    expect(await bodiesOf(desk)).toEqual(['first', 'second']);
    expect(await takeAway(laptop.database)).toBe(await takeAway(desk.database));
  });
});
