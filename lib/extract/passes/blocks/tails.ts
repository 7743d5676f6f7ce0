import type { BlockPass } from '../block-pass.ts';

const TAIL =
  /contributed (?:reporting|to (?:this|the|our) (?:report|story|article))|^.{0,160}contributed to|^[\p{Lu}][\p{L}.’' -]{3,40} is an? [\w\s,’'-]{0,60}(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|producer)|follow (?:him|her|them|us|along) (?:on|at)|can be reached|may be reached|^(?:e-?mail|contact|reach|write to|send) .{0,60}@|^©|sign up (?:for|to)|subscribe (?:to|now)|download the .{2,30} app|^(?:tags|topics|filed under|more from|more information|source|sources|author|about|reporting|editing|writing|with (?:files|reporting|inputs?)|additional reporting|correction|clarification|editor['’]?s note|note:|have a tip|do you have)\b[ :—-]/iu;
const LONGEST = 420;
const NEAR_END = 6;
const FEWEST_LEFT = 4;

/** What stands below an article's last sentence: who contributed, whom to follow, headings without a text. */
export const tails: BlockPass = {
  name: 'tails',
  run(blocks) {
    const kept = blocks.filter(
      ({ text }, i) =>
        i < FEWEST_LEFT || blocks.length - i > NEAR_END || text.length >= LONGEST || !TAIL.test(text),
    );
    while (kept.length > 1 && kept.at(-1)?.kind === 'heading') kept.pop();
    return kept;
  },
};
