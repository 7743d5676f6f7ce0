import { expect, it } from 'vitest';
import { isOnSite } from '../../../lib/model/is-on-site.ts';

it.each([
  ['courier.example', true],
  ['news.courier.example', true],
  ['mycourier.example', false],
  ['example', false],
])('tells whether %s is on courier.example: %s', (host, expected) => {
  expect(isOnSite(host, 'courier.example')).toBe(expected);
});
