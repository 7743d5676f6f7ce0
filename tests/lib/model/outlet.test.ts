import { expect, it } from 'vitest';
import { outletOf } from '../../../lib/model/outlet.ts';

it.each([
  ['The Post', 'https://post.example/a', 'The Post'],
  [undefined, 'https://www.post.example/a?b#c', 'post.example'],
  [undefined, 'http://127.0.0.1:8080/a', '127.0.0.1'],
  [undefined, 'urn:a', 'urn:a'],
])('%s at %s is %s', (siteName, canonicalUrl, outlet) => {
  expect(outletOf({ siteName, canonicalUrl })).toBe(outlet);
});
