import { failure, type Result, success } from '../model/result.ts';
import type { SyncServer } from '../model/sync.ts';

/** A folder on a server. What the world can do to a request comes back as a problem. */
export interface RemoteFolder {
  /** The names in it, in whatever text; nothing where there is no such folder. */
  list(): Promise<Result<string | undefined>>;
  create(): Promise<Result<void>>;
  /** Nothing where there is no such file. */
  read(name: string): Promise<Result<Uint8Array<ArrayBuffer> | undefined>>;
  /** Writes a file that is not there yet; false where it is. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Result<boolean>>;
  /** One that is gone already is no problem. */
  remove(name: string): Promise<Result<void>>;
}

const PATIENCE_MS = 20_000;
/** Bytes; ours are far smaller. More is not from us and must not fill the memory. */
const LONGEST_ANSWER = 64 * 1024 * 1024;

/** A folder by WebDAV (RFC 4918). The one place of the extension that sends anything. */
export function openWebDav({ address, user, password }: SyncServer, patienceMs = PATIENCE_MS): RemoteFolder {
  const authorization = `Basic ${toBase64(`${user}:${password}`)}`;
  async function ask<T>(method: string, name: string, more: Extras, use: Use<T>): Promise<Result<T>> {
    try {
      const answer = await fetch(address + name, {
        method,
        headers: { authorization, ...more.headers },
        body: more.body,
        // Only what was written here is sent, only there, and nothing of it is kept.
        ...{ credentials: 'omit', redirect: 'error', cache: 'no-store', referrerPolicy: 'no-referrer' },
        signal: AbortSignal.timeout(patienceMs),
      });
      const used = await use(answer);
      if (used) return used;
      return toProblem(answer.status);
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      return failure(isLate ? 'syncSlow' : 'syncUnreachable');
    }
  }
  return {
    list: () =>
      ask('PROPFIND', '', { headers: { depth: '1' } }, async (answer) => {
        if (answer.status === 404) return success(undefined);
        if (answer.status !== 207) return undefined;
        const bytes = await readBody(answer);
        return bytes && success(new TextDecoder().decode(bytes));
      }),
    create: () => ask('MKCOL', '', {}, async ({ ok }) => (ok ? success(undefined) : undefined)),
    read: (name) =>
      ask('GET', name, {}, async (answer) => {
        if (answer.status === 404) return success(undefined);
        if (answer.status !== 200) return undefined;
        const bytes = await readBody(answer);
        return bytes ? success(bytes) : failure('syncDamaged', name);
      }),
    write: (name, body) =>
      ask('PUT', name, { body, headers: { 'if-none-match': '*' } }, async ({ ok, status }) => {
        if (status === 412) return success(false);
        return ok ? success(true) : undefined;
      }),
    remove: (name) =>
      ask('DELETE', name, {}, async ({ ok, status }) =>
        ok || status === 404 ? success(undefined) : undefined,
      ),
  };
}

interface Extras {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** What an answer means; nothing where it is a refusal. */
type Use<T> = (answer: Response) => Promise<Result<T> | undefined>;

function toProblem(status: number): Result<never> {
  const detail = `HTTP ${status}`;
  if (status === 401 || status === 403) return failure('syncRefused', detail);
  if (status === 413 || status === 507) return failure('syncFull', detail);
  if (status === 404 || status === 405 || status === 409) return failure('syncNoFolder', detail);
  return failure('syncFailed', detail);
}

/** All of a body; nothing where it is longer than any of ours. */
async function readBody(answer: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = answer.body?.getReader();
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    length += piece.value.length;
    if (length > LONGEST_ANSWER) {
      await reader?.cancel();
      return undefined;
    }
    pieces.push(piece.value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
