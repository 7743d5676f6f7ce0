import { expect, it } from 'vitest';
import { keepingOf, oldestKept } from '../../../lib/model/keeping.ts';

it.each([
  ['courier.example', 'findings'],
  ['www.courier.example', 'findings'],
  ['live.courier.example', 'nothing'],
  ['notcourier.example', 'everything'],
])('of %s is kept: %s', (host, kept) => {
  const keepSites = [
    { host: 'courier.example', keep: 'findings' },
    { host: 'live.courier.example', keep: 'nothing' },
  ] as const;
  expect(keepingOf(host, { keep: 'everything', keepSites })).toBe(kept);
});

it.each([
  [0, undefined],
  [1, '2025-02-07T09:00:00.000Z'],
  [12, '2024-03-07T09:00:00.000Z'],
] as const)('texts go after %i months', (months, moment) => {
  expect(oldestKept(months, '2025-03-07T09:00:00.000Z')).toBe(moment);
});
