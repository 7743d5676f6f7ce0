/** Whether a host is that of a site, or of one of its subdomains. */
export function isOnSite(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
