import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../lib/extract/site-of.ts';

describe('the site of a host', () => {
  it.each([
    ['courier.test', 'courier.test'],
    ['www.courier.test', 'courier.test'],
    ['news.courier.test', 'courier.test'],
    ['m.courier.co.uk', 'courier.co.uk'],
    ['sport.courier.com.au', 'courier.com.au'],
    ['courier.or.jp', 'courier.or.jp'],
    ['www.com.test', 'com.test'],
    ['velmar.blogspot.com', 'velmar.blogspot.com'],
    ['localhost', 'localhost'],
  ])('%s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});
