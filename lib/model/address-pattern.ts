/**
 * An address as a site forms it: host and path, each part that differs from page to page replaced by `*`, for example
 * `courier.example/live/*`.
 */
export type AddressPattern = string & { readonly addressPattern?: true };

const ANY = '*';
const WEB_ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?([^/?#]+)([^?#]*)/iu; // as the browser writes it: host and path
const LEAST_WORDS = 3; // "live-blog" and "world-news" are sections, "storm-hits-coast" is a headline
const LONGEST_WORD = 24; // characters; longer names of sections were not met with, while headlines without hyphens are
const SHORTEST_NAME = 3; // letters; "en" and "us" name an edition, which holds everything

/**
 * The pattern that a web address follows. Where nothing but the varying parts would be left, which would stand for most
 * of the site, it is the address itself. Absent where the address is no page of the web.
 */
export function toAddressPattern(url: string): AddressPattern | undefined {
  const place = placeOf(url);
  if (!place) return undefined;
  const shape = place.parts.map((part) => (varies(part) ? ANY : part));
  const names = shape.filter((part) => part !== ANY && part.length >= SHORTEST_NAME);
  return [place.host, ...(names.length > 0 ? shape : place.parts)].join('/');
}

/** Whether an address follows a pattern. Query, fragment, `www.` and a slash at the end do not count. */
export function followsPattern(url: string, pattern: AddressPattern): boolean {
  const place = placeOf(url);
  if (!place) return false;
  const wanted = pattern.split('/');
  const found = [place.host, ...place.parts];
  return wanted.length === found.length && wanted.every((part, i) => part === ANY || part === found[i]);
}

function placeOf(url: string): { readonly host: string; readonly parts: readonly string[] } | undefined {
  const [, host, path = ''] = WEB_ADDRESS.exec(url) ?? [];
  if (host === undefined) return undefined;
  return { host: host.toLowerCase().replace(/^www\./u, ''), parts: path.split('/').filter(Boolean) };
}

function varies(part: string): boolean {
  const name = decode(part).replace(/\.\p{L}{2,5}$/u, '');
  return /\p{Nd}/u.test(name) || name.length > LONGEST_WORD || name.split(/[-_.]/u).length >= LEAST_WORDS;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray percent sign
  }
}
