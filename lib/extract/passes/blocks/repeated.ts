import { plainWords } from '../../white-space.ts';
import type { BlockPass } from '../block-pass.ts';

const FEWEST_WORDS = 6; // shorter lines may well be said twice
const NEAR_TOP = 4;
const LONGEST_HEADLINE_EXTRA = 50; // characters around the headline in breadcrumbs and kickers

/** The headline said again above the text, and blocks that a page holds twice. */
export const repeated: BlockPass = {
  name: 'repeated',
  run(blocks, { headline }) {
    const seen = new Set<string>();
    let kept = 0;
    return blocks.filter((block) => {
      const words = plainWords(block.text);
      if (words === '' || words === headline || (kept < NEAR_TOP && holdsHeadline(words, headline)))
        return false;
      if (words.split(' ').length >= FEWEST_WORDS && seen.has(words)) return false;
      seen.add(words);
      kept++;
      return true;
    });
  },
};

function holdsHeadline(words: string, headline: string): boolean {
  if (words.length <= 20 || headline.length <= 20) return false;
  return (
    headline.startsWith(words) ||
    (words.includes(headline) && words.length < headline.length + LONGEST_HEADLINE_EXTRA)
  );
}
