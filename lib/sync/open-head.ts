import { failure, type Result, success } from '../model/result.ts';
import { HEAD, readFileNames } from './file-names.ts';
import { deriveSecret, seal, unseal } from './seal.ts';
import type { RemoteFolder } from './web-dav.ts';

const SALT_BYTES = 16;
/** What the passphrase is tried by. */
const TRIAL = 'newsthread-sync';

/** A folder’s first file, and the key that it makes of the passphrase. */
export interface OpenHead {
  readonly head: Uint8Array<ArrayBuffer>;
  readonly secret: object;
}

/**
 * Opens the folder with a passphrase, or begins it where nothing is in it. Nothing of the reader’s is sent.
 * Problems: `syncWrongPassphrase`, `syncDamaged` (files, but not the one that they begin with), those of the folder.
 */
export async function openHead(folder: RemoteFolder, passphrase: string): Promise<Result<OpenHead>> {
  const listed = await folder.list();
  if (!listed.ok) return listed;
  if (listed.value === undefined) {
    const created = await folder.create();
    if (!created.ok) return created;
  }
  const found = await folder.read(HEAD);
  if (!found.ok) return found;
  if (found.value) return tryPassphrase(found.value, passphrase);
  if (readFileNames(listed.value ?? '').size > 0) return failure('syncDamaged', HEAD);
  return beginFolder(folder, passphrase);
}

async function beginFolder(folder: RemoteFolder, passphrase: string): Promise<Result<OpenHead>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const trial = await seal(await deriveSecret(passphrase, salt), TRIAL, HEAD);
  const written = await folder.write(HEAD, new Uint8Array([...salt, ...trial]));
  if (!written.ok) return written;
  // What lies there now counts: another machine may have begun at the same moment.
  const found = await folder.read(HEAD);
  if (!found.ok) return found;
  return found.value ? tryPassphrase(found.value, passphrase) : failure('syncDamaged', HEAD);
}

async function tryPassphrase(head: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Result<OpenHead>> {
  const secret = await deriveSecret(passphrase, head.slice(0, SALT_BYTES));
  const trial = await unseal(secret, head.slice(SALT_BYTES), HEAD);
  return trial === TRIAL ? success({ head, secret }) : failure('syncWrongPassphrase');
}
