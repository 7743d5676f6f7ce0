import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, compareWords } from '../../../lib/stories/compare-texts.ts';

/** Marks what came as `[+…]` and what went as `[-…]`; a line for each paragraph that is not as it was. */
function marked(before: string, now: string): string[] {
  const marks = { same: '', added: '+', removed: '-' };
  return compareTexts(before, now).map(({ runs }) =>
    runs.map(({ kind, text }) => (kind === 'same' ? text : `[${marks[kind]}${text}]`)).join(''),
  );
}

const KILN = 'The kiln at Osmark was fired for the last time on Friday.';
const OWNER = 'Its owner, Ebba Lind, had run it for thirty years.';
const GLASS = 'Glass came from the island long before.';

describe('comparing two texts', () => {
  it.each<[string, string[], string[], string[]]>([
    ['the same', [KILN, OWNER], [KILN, OWNER], []],
    ['other spaces', ['A  kiln.\n', OWNER], ['A kiln.', OWNER], []],
    [
      'a word that changed',
      [KILN, OWNER],
      [KILN, OWNER.replace('thirty', 'forty')],
      ['Its owner, Ebba Lind, had run it for [-thirty][+forty] years.'],
    ],
    ['a paragraph that came', [KILN, OWNER], [KILN, GLASS, OWNER], [`[+${GLASS}]`]],
    ['a paragraph that went', [KILN, GLASS, OWNER], [KILN, OWNER], [`[-${GLASS}]`]],
    ['one in the place of another', [KILN, GLASS], [KILN, OWNER], [`[+${OWNER}]`, `[-${GLASS}]`]],
    [
      'two changes side by side',
      [KILN, OWNER],
      [KILN.replace('Friday', 'Monday'), OWNER.replace('it', 'them')],
      [
        'The kiln at Osmark was fired for the last time on [-Friday][+Monday].',
        'Its owner, Ebba Lind, had run [-it][+them] for thirty years.',
      ],
    ],
    ['all of it', ['One.'], ['Two.'], ['[+Two.]', '[-One.]']],
  ])('names %s', (_, before, now, changes) => {
    expect(marked(before.join('\n\n'), now.join('\n\n'))).toEqual(changes);
  });

  it('takes a number for one word', () => {
    expect(marked('It lost 4.2 million.', 'It lost 3.8 million.')).toEqual(['It lost [-4.2][+3.8] million.']);
  });

  it('says where the words of now stand', () => {
    const now = `${KILN}\n\n${GLASS}`;
    const [change] = compareTexts(KILN, now);
    expect(now.slice(change?.span?.start, change?.span?.end)).toBe(GLASS);
  });

  it('can make the new text of the old one, whatever they say', () => {
    const words = fc.array(fc.constantFrom('kiln', 'fire', ' ', '\n\n', 'é', '🔥', 'Lind, '), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, now] = [a.join(''), b.join('')];
        const runs = compareWords(before, now);
        const without = (left: string) => runs.filter(({ kind }) => kind !== left).map(({ text }) => text);
        expect(without('added').join('')).toBe(before);
        expect(without('removed').join('')).toBe(now);
        for (const { span, runs: own } of compareTexts(before, now))
          if (span) {
            const shown = own.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
            expect(now.slice(span.start, span.end)).toBe(shown.join(''));
          }
      }),
    );
  });

  it('gives up on texts that have nothing in common, and says so as a whole', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ');
    expect(compareWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
