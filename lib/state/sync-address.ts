/** Not encrypted on its way, but it goes no way: the reader’s own machine. */
const THIS_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

/**
 * The address of a folder as the reader typed it, with a slash at its end; nothing where it cannot be used: what
 * others could read on its way is not sent there, and a password in an address would be shown.
 */
export function toSyncAddress(typed: string): string | undefined {
  const words = typed.trim();
  if (!URL.canParse(words)) return undefined;
  const { protocol, hostname, username, password, search, hash, href } = new URL(words);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && THIS_MACHINE.has(hostname));
  if (!isSafe || username || password || search || hash) return undefined;
  return href.endsWith('/') ? href : `${href}/`;
}

/** Fewer characters are soon guessed. */
export const SHORTEST_PASSPHRASE = 12;
