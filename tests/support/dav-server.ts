import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { v2 as webdav } from 'webdav-server';
import type { SyncServer } from '../../lib/model/sync.ts';

/** What a server may do instead of answering as it should; false where it answers after all. */
export type Mischief = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/** A WebDAV server with one user, and what lies on it. */
export interface DavServer {
  /** As the user enters it; the folder does not exist at first. */
  readonly account: SyncServer;
  /** What was asked for: method and path. */
  readonly asked: string[];
  /** Misbehaves from now on, or, without anything, no more. */
  misbehave(how?: Mischief): void;
  /** The bytes of all files in the folder, by their names. */
  files(): Promise<Map<string, Buffer>>;
  /** Puts a file there, or, without bytes, takes it away, behind everybody’s back. */
  put(name: string, bytes: Uint8Array | undefined): Promise<void>;
  close(): Promise<void>;
}

const USER = 'ida';
const PASSWORD = 'Møller & sons: 1';

/** Starts one on this machine, on a port of its own. Its files are in memory. */
export async function startDavServer(): Promise<DavServer> {
  const dav = new webdav.WebDAVServer({ requireAuthentification: false });
  const authorization = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
  let mischief: Mischief | undefined;
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const isOurs = request.headers.behind !== undefined;
    if (!isOurs) asked.push(`${request.method} ${request.url}`);
    if (!isOurs && mischief && (await mischief(request, response))) return;
    // Its own way to ask for a password understands no marks in it.
    if (request.headers.authorization !== authorization) {
      response.writeHead(401).end();
      return;
    }
    delete request.headers.authorization;
    dav.executeRequest(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const account = { address: `http://127.0.0.1:${port}/newsthread/`, user: USER, password: PASSWORD };
  const ask = (method: string, name: string, body?: Uint8Array<ArrayBuffer>) =>
    fetch(account.address + name, {
      method,
      body,
      headers: { authorization, depth: '1', behind: 'everybody' },
    });
  return {
    account,
    asked,
    misbehave(how) {
      mischief = how;
    },
    async files() {
      const listing = await (await ask('PROPFIND', '')).text();
      const names = new Set(listing.match(/[\w-]+\.bin/gu) ?? []);
      const read = [...names].map(async (name) => {
        const answer = await ask('GET', name);
        return [name, Buffer.from(await answer.arrayBuffer())] as const;
      });
      return new Map(await Promise.all(read));
    },
    async put(name, bytes) {
      const done = bytes ? await ask('PUT', name, new Uint8Array(bytes)) : await ask('DELETE', name);
      if (!done.ok) throw new Error(`${name}: HTTP ${done.status}`);
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
