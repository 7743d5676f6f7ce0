import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PROBLEM_CODES } from '../model/result.ts';
import type { SyncRecord } from '../model/sync.ts';
import { readAs } from '../schemas/read-as.ts';
import type { FieldsOf } from '../schemas/shape.ts';
import { watchStorage } from './watch-storage.ts';

/** In local storage and not in the library: it must outlive the library. Passwords and keys are not in it. */
const KEY = 'sync';
const SERVER = 'syncServer';

const RECORD = v.object({
  address: v.optional(v.string()),
  user: v.optional(v.string()),
  lastAt: v.optional(v.string()),
  problem: v.fallback(
    v.optional(v.object({ code: v.picklist(PROBLEM_CODES), detail: v.optional(v.string()) })),
    undefined,
  ),
} satisfies FieldsOf<SyncRecord>);

/** What is known of syncing. */
export async function readSyncRecord(): Promise<SyncRecord> {
  return toRecord((await browser.storage.local.get(KEY))[KEY]);
}

/** Notes what is known now, in the place of what was before. */
export async function keepSyncRecord(record: SyncRecord): Promise<void> {
  await browser.storage.local.set({ [KEY]: record });
}

export function watchSyncRecord(onChange: (record: SyncRecord) => void): () => void {
  return watchStorage('local', KEY, (stored) => onChange(toRecord(stored)));
}

/** The server for which leave was asked in order to sync with it, as a match pattern, and not to read its pages. */
export async function findSyncServer(): Promise<string[]> {
  const server = readAs(v.string(), (await browser.storage.local.get(SERVER))[SERVER]);
  return server === undefined ? [] : [server];
}

/** Asks for leave to send to a server. Call it first thing in a click’s handler: browsers ask only then. */
export async function askForServer(address: string): Promise<boolean> {
  const pattern = toServerPattern(address);
  // Where it was given with the installation, some refuse to ask.
  const isGiven = () => browser.permissions.contains({ origins: [pattern] });
  const asked = browser.permissions.request(leaveFor(pattern)).catch(isGiven);
  await browser.storage.local.set({ [SERVER]: pattern });
  return asked;
}

/** Gives the leave back. */
export async function leaveServer(address: string): Promise<void> {
  await browser.storage.local.remove(SERVER);
  // Where it was given with the installation, or for all sites, some refuse to take it back.
  await browser.permissions.remove(leaveFor(toServerPattern(address))).catch(() => false);
}

/** Firefox asks as well whether what was read may be sent, though nobody but the reader can read it. */
function leaveFor(pattern: string): { origins: string[] } {
  const sent = { data_collection: ['websiteContent', 'browsingActivity'] };
  return { origins: [pattern], ...(import.meta.env.FIREFOX ? sent : {}) };
}

function toServerPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

function toRecord(stored: unknown): SyncRecord {
  return readAs(RECORD, stored) ?? {};
}
