import { plainWords } from '../../white-space.ts';
import type { BlockPass } from '../block-pass.ts';

const FEWEST_WORDS = 6; // shorter lines may well be said twice
const NEAR_TOP = 4;

/** The headline said again above the text, and blocks that a page holds twice. */
export const repeated: BlockPass = {
  name: 'repeated',
  run(blocks, { headline }) {
    const seen = new Set<string>();
    let kept = 0;
    return blocks.filter((block) => {
      const words = plainWords(block.text);
      const isHeadline = words === headline || (kept < NEAR_TOP && startsAlike(words, headline));
      if (words === '' || isHeadline) return false;
      if (words.split(' ').length >= FEWEST_WORDS && seen.has(words)) return false;
      seen.add(words);
      kept++;
      return true;
    });
  },
};

function startsAlike(words: string, headline: string): boolean {
  return words.length > 20 && headline.length > 20 && (headline.startsWith(words) || words === headline);
}
