import { expect, it } from 'vitest';
import { contextLikeness } from '../../../lib/anchors/context.ts';

const TEXT = 'The council met at noon and the bridge was closed to all trucks by evening.';
const place = { start: TEXT.indexOf('the bridge'), end: TEXT.indexOf(' was') };

it.each([
  ['the same', 'The council met at noon and ', ' was closed to all trucks', 1, 1],
  ['changed by a word', 'The council met at dusk and ', ' was closed to all trucks', 0.9, 0.99],
  ['another one', 'Nobody had asked for opinions on ', '; fish quotas rose by half', 0, 0.5],
  ['not known', '', '', 0, 0],
  ['known on one side', '', ' was closed to all trucks', 1, 1],
])('tells that a context is %s', (_, prefix, suffix, least, most) => {
  const likeness = contextLikeness(TEXT, place, { exact: 'the bridge', prefix, suffix });
  expect(likeness).toBeGreaterThanOrEqual(least);
  expect(likeness).toBeLessThanOrEqual(most);
});
