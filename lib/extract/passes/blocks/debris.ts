import type { BlockPass } from '../block-pass.ts';

const ADDRESS_ONLY = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/|[a-z\d-]{2,30}\.(?:com|org|net)\/)\S+$/i;
const MARKUP = /^<\/?[a-z][^>]*>|^\[\/?[a-z]+ [^\]]{0,200}\]|^\{|^function\s*\(/i;
const NO_WORD = /^[^\p{L}\p{N}]+$/u;
const PICTURE_COUNT = /^(?:image|photo|bild|foto|slide)?\s?\d+\s?(?:of|\/|von|de|di|van)\s?\/?\s?\d+$/i;

/** What is no language at all: bare addresses, markup shown as text, rows of signs, counters. */
export const debris: BlockPass = {
  name: 'debris',
  run: (blocks) =>
    blocks.filter(
      ({ text }) => ![ADDRESS_ONLY, MARKUP, NO_WORD, PICTURE_COUNT].some((pattern) => pattern.test(text)),
    ),
};
