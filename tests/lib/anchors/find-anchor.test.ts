import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnchor } from '../../../lib/anchors/find-anchor.ts';
import { selectText } from '../../../lib/model/text-selector.ts';

const BEFORE = [
  'The council of Halden met late on Tuesday to hear the engineers.',
  '“A crack that grows is a crack that talks,” said the chief engineer, who had measured it for a year.',
  'The mayor thanked her. The bridge stays closed to trucks until spring, she said.',
  'Two members left early. The bridge, they said, was none of their business.',
].join('\n\n');

/** Finds what was noted in the first text in the second, where it is marked; nothing is marked where it must be lost. */
function check(noted: string, marked: string, how?: 'exact' | 'approximate') {
  const start = BEFORE.indexOf(noted);
  const after = marked.replace(/[⟦⟧]/gu, '');
  const found = findAnchor(after, selectText(BEFORE, { start, end: start + noted.length }));
  const at = marked.indexOf('⟦');
  expect(found && after.slice(found.start, found.end)).toBe(
    at === -1 ? undefined : marked.slice(at + 1, marked.indexOf('⟧')),
  );
  if (at !== -1) expect(found).toMatchObject({ start: at, how });
}

const CRACK = 'A crack that grows is a crack that talks,” said the chief engineer';

describe('words of a text', () => {
  it.each([
    ['has not changed', BEFORE.replace(CRACK, `⟦${CRACK}⟧`), 'exact'],
    ['has something put before', `Advertisement.\n\n${BEFORE.replace(CRACK, `⟦${CRACK}⟧`)}`, 'exact'],
    ['has other marks', BEFORE.replace(`“${CRACK}`, `"⟦${CRACK.replace('”', '"')}⟧`), 'exact'],
    ['has changed words', BEFORE.replace(CRACK, `⟦${CRACK.replace('grows', 'widens')}⟧`), 'approximate'],
    ['has moved', `${BEFORE.split('\n\n').slice(2).join('\n\n')}\n\n“⟦${CRACK}⟧.`, 'exact'],
    ['has lost them', BEFORE.replace(CRACK, 'No comment'), undefined],
    [
      'has them twice, and one in its old context',
      `“${CRACK}. A proverb.\n\n${BEFORE.replace(CRACK, `⟦${CRACK}⟧`)}`,
      'exact',
    ],
  ] as const)('are found in one that %s', (_, marked, how) => {
    check(CRACK, marked, how);
  });

  it('are lost where two places have equal claim', () => {
    check(CRACK, ['Twice.', BEFORE, BEFORE].join('\n\n'));
  });

  it('are known by their context where they are short and stand more often', () => {
    check('The bridge', `Weather.\n\n${BEFORE.replace('The bridge stays', '⟦The bridge⟧ stays')}`, 'exact');
    check('The bridge', BEFORE.replace('The bridge stays closed to trucks until spring, she said.', ''));
  });

  it('are found where only a menu told them, when they are long and stand once', () => {
    const quote = { exact: CRACK, prefix: '', suffix: '' };
    expect(findAnchor(BEFORE, { quote })).toMatchObject({ start: BEFORE.indexOf(CRACK) });
    expect(findAnchor(BEFORE, { quote: { ...quote, exact: 'The bridge' } })).toBeUndefined();
    expect(findAnchor(BEFORE, { quote: { ...quote, exact: ' ' } })).toBeUndefined();
  });

  it('are found at their place in the same text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const found = findAnchor(text, selectText(text, { start, end }));
        return text.slice(start, end).trim() === '' || (found?.start === start && found.end === end);
      }),
    );
  });
});
