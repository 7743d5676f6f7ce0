import type { BlockPass } from '../block-pass.ts';

const TAIL =
  /contributed to this (?:report|story|article)|is an? [\w\s-]{0,40}(?:reporter|writer|editor|correspondent|journalist|columnist)|follow (?:him|her|them|us) (?:on|at)|can be reached|@\w+|^©|all rights reserved|sign up (?:for|to)|subscribe (?:to|now)|download the .{2,30} app|^(?:tags|topics|filed under|more from)/i;
const LONGEST = 420;
const FEWEST_LEFT = 4;

/** What stands below an article's last sentence: who contributed, whom to follow, what to subscribe to. */
export const tails: BlockPass = {
  name: 'tails',
  run(blocks) {
    let end = blocks.length;
    while (end > FEWEST_LEFT) {
      const text = blocks[end - 1]?.text ?? '';
      if (text.length >= LONGEST || !TAIL.test(text)) break;
      end--;
    }
    return blocks.slice(0, end);
  },
};
