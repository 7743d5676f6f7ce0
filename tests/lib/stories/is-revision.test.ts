import { expect, it } from 'vitest';
import { isRevision } from '../../../lib/stories/is-revision.ts';

const MINUTE = 60_000;
const before = { title: 'Kiln closes', text: 'The kiln closes.\n\nIt is old.' };

it.each<[string, Partial<typeof before>, number, boolean]>([
  ['the same', {}, 999 * MINUTE, false],
  ['other spaces', { text: 'The  kiln closes.\n\nIt is old. ' }, 999 * MINUTE, false],
  ['another headline', { title: 'Kiln stays' }, MINUTE, true],
  ['another word, at once', { text: 'The kiln stays.\n\nIt is old.' }, MINUTE, true],
  ['a paragraph less, at once', { text: 'The kiln closes.' }, MINUTE, true],
  ['more of the page during a visit', { text: 'The kiln closes.\n\nIt is old.\n\nMore.' }, MINUTE, false],
  ['more above, during a visit', { text: 'New.\n\nThe kiln closes.\n\nIt is old.' }, MINUTE, false],
  ['other order, during a visit', { text: 'It is old.\n\nThe kiln closes.' }, MINUTE, true],
  ['more, the next day', { text: 'The kiln closes.\n\nIt is old.\n\nMore.' }, 999 * MINUTE, true],
])('an article that says %s', (_, change, passed, kept) => {
  expect(isRevision(before, { ...before, ...change }, passed)).toBe(kept);
});
