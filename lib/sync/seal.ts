/** How often the passphrase is hashed; the number is OWASP's for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000;
const IV_BYTES = 12; // as AES-GCM wants it; made anew for every file

const toBytes = (text: string) => new TextEncoder().encode(text);

/** Makes the key of a passphrase. It never leaves the browser’s keeping: it can be used, and not be read. */
export async function deriveSecret(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const words = toBytes(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** Encrypts a text, packed, so that it can be opened under this name alone. */
export async function seal(secret: object, text: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const packed = await throughStream(toBytes(text), new CompressionStream('gzip'));
  const additionalData = toBytes(name);
  const locked = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData },
    secret as CryptoKey,
    packed,
  );
  const sealed = new Uint8Array(IV_BYTES + locked.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(locked), IV_BYTES);
  return sealed;
}

/** The text that was sealed under this name; nothing where it was not, by this key, or is no longer whole. */
export async function unseal(
  secret: object,
  sealed: Uint8Array<ArrayBuffer>,
  name: string,
): Promise<string | undefined> {
  const [iv, locked] = [sealed.subarray(0, IV_BYTES), sealed.subarray(IV_BYTES)];
  const additionalData = toBytes(name);
  // Too short, garbled, of another key or name: all of it is the same refusal.
  const packed = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData }, secret as CryptoKey, locked)
    .catch(() => undefined);
  if (packed === undefined) return undefined;
  return new TextDecoder().decode(await throughStream(packed, new DecompressionStream('gzip')));
}

async function throughStream(
  bytes: BufferSource,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(body).arrayBuffer());
}
