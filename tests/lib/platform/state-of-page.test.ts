import { expect, it } from 'vitest';
import { stateOfPage } from '../../../lib/platform/state-of-page.ts';

const READING = { status: 'reading', run: 'run' } as const;

it.each<[string, string, string | undefined, boolean]>([
  ['the page that it is of', 'https://a.test/1', 'https://a.test/1', true],
  ['another place of it', 'https://a.test/1', 'https://a.test/1#end', true],
  ['a page that the tab has moved on to', 'https://a.test/1', 'https://a.test/2', false],
  ['a tab of which the browser does not tell', 'https://a.test/1', undefined, true],
  ['a reading whose address is not known yet', '', 'https://a.test/1', true],
])('a state counts for %s: %s in %s', (_, url, now, counts) => {
  expect(stateOfPage({ ...READING, url }, now)).toEqual(counts ? { ...READING, url } : undefined);
});
