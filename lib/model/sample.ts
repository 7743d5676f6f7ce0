/**
 * The address under which the sample article stands in the library. It leads nowhere (`.example` is reserved, RFC 2606):
 * views open the page of the extension instead.
 */
export const SAMPLE_ADDRESS = 'https://sample.example/kestrel-bay-night-ferry';

/** Whether an address is that of the sample article, whatever words of it are meant. */
export function isSample(url: string): boolean {
  return url.split('#', 1)[0] === SAMPLE_ADDRESS;
}
