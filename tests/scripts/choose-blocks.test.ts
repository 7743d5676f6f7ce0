import { describe, expect, it } from 'vitest';
import { chooseBlocks } from '../../scripts/train/choose-blocks.ts';

const WORDS = ['Nairobi', 'Bogota', 'Kabul', 'Paris', 'rain'];
const sentence = (doc: number, agree: boolean) => ({
  doc: `d-${doc}`,
  tokens: [WORDS[doc % 5] ?? ''],
  agree,
});
const PLAIN = Array.from({ length: 200 }, (_, doc) => sentence(doc, true));

describe('chooseBlocks', () => {
  it('takes the blocks first in which sentences about a region are in doubt', () => {
    const doubtful = [0, 1, 2, 3].map((doc) => sentence(doc, false));
    expect(chooseBlocks([...PLAIN, ...doubtful], 11)).toEqual(
      expect.arrayContaining(['d-0', 'd-1', 'd-2', 'd-3']),
    );
  });

  it('chooses the same blocks in the same order every time, none twice', () => {
    const blocks = chooseBlocks(PLAIN, 40);
    expect(chooseBlocks(PLAIN, 40)).toEqual(blocks);
    expect(new Set(blocks).size).toBe(40);
  });

  it('begins a longer list with the shorter one', () => {
    expect(chooseBlocks(PLAIN, 180).slice(0, 150)).toEqual(chooseBlocks(PLAIN, 150));
  });
});
