import type { BlockPass } from '../block-pass.ts';

const PROMPT =
  /^(?:read (?:more|also|next)|see also|also read|related|more:|watch:|click here|lesen sie|mehr zum|lire aussi|lee también|sign up|subscribe|follow (?:us|him|her|@)|advertisement|story continues|article continues|scroll to continue|continue reading|this (?:article|story) (?:was|first|originally)|©|copyright|photo:|image:|credit:|getty images|published |updated |last updated|posted |by \p{Lu}[\p{L}.'-]+ \p{Lu}[\p{L}.'-]+$)/iu;
const LONGEST = 200;

/** "Read more", "Sign up", "Advertisement": lines that speak to the reader about the site. */
export const prompts: BlockPass = {
  name: 'prompts',
  run: (blocks) => blocks.filter((block) => block.text.length >= LONGEST || !PROMPT.test(block.text)),
};
