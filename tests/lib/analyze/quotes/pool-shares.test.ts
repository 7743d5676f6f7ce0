import { expect, it } from 'vitest';
import { poolShares } from '../../../../lib/analyze/quotes/pool-shares.ts';
import type { Ranked } from '../../../../lib/analyze/quotes/speaker-choice.ts';

const QUIST = { name: 'Mara Quist' } as Ranked['identity'];

function ranked(head: string, form: string, share: number, identity?: Ranked['identity']): Ranked {
  return { candidate: { head, form }, share, identity } as unknown as Ranked;
}

it.each<[string, Ranked[], (readonly [string, number])[]]>([
  [
    'a name and the pronoun that stands for it',
    [
      ranked('hale', 'name', 0.4),
      ranked('she', 'pronoun', 0.25, QUIST),
      ranked('quist', 'name', 0.25, QUIST),
    ],
    [
      ['she', 0.5],
      ['hale', 0.4],
    ],
  ],
  [
    'two descriptions by one noun',
    [ranked('official', 'nominal', 0.5), ranked('official', 'nominal', 0.25)],
    [['official', 0.75]],
  ],
  [
    'but not two unknown people of one name, nor two pronouns',
    [ranked('he', 'pronoun', 0.5), ranked('he', 'pronoun', 0.25)],
    [
      ['he', 0.5],
      ['he', 0.25],
    ],
  ],
])('phrases for one person share their chances: %s', (_, before, after) => {
  expect(poolShares(before).map(({ candidate, share }) => [candidate.head, share])).toEqual(after);
});
