/** All pages that may ever be asked for; the same as `optional_host_permissions` in the manifest. */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];

/** The match patterns of an address's site; none where the address is no web page. */
export function toSitePatterns(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return [];
  return [`http://${hostname}/*`, `https://${hostname}/*`];
}

/** The match patterns of a host and all of its subdomains; none where it is no host: one bad pattern spoils the list. */
export function toHostPatterns(host: string): string[] {
  if (!/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/iu.test(host)) return [];
  return [`http://*.${host}/*`, `https://*.${host}/*`];
}

const RESTRICTED_HOSTS: ReadonlySet<string> = new Set([
  // Chrome: extension gallery; Edge: Add-ons; https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com',
  // Firefox: `extensions.webextensions.restrictedDomains`, the best known of them
  'addons.mozilla.org',
  'support.mozilla.org',
  'accounts.firefox.com',
]);

/** Whether browsers keep extensions away from this address, whatever the reader grants. */
export function isRestricted(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return true;
  return (
    RESTRICTED_HOSTS.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'))
  );
}

/** Whether two addresses are the same page: everything but the part after `#`, which only scrolls. */
export function isSamePage(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}
