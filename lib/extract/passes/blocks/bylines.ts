import { plainWords } from '../../white-space.ts';
import type { BlockPass } from '../block-pass.ts';

const NEAR_TOP = 4;
const NEAR_END = 5;
const LONGEST_BYLINE = 120; // characters
const LONGEST_BIO = 700;
const BIO =
  /\b(?:is|was|has been|are|ist|est|es) (?:an?|the|our|ein|eine|der|die|une?|un) (?:[\p{L}’'-]+[ ,]+){0,9}(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|producer|author|fellow|professor|analyst|researcher|director|blogger|critic|redakteur\w*|autor\w*|korrespondent\w*)\b|\b(?:can|may) be reached\b|\bhas (?:written|worked|covered|been covering|reported) (?:for|as|at|on)\b|\bcovers? \w+|\bjoined \w+|\bfollow (?:him|her|them) (?:on|at)\b|@\w+/iu;

/** The byline repeated above the text, and what the authors are said to be below it. */
export const bylines: BlockPass = {
  name: 'bylines',
  run: (blocks, { authors }) =>
    blocks.filter(({ text }, i) => {
      const fromEnd = blocks.length - i;
      if (i < NEAR_TOP && text.length <= LONGEST_BYLINE && isByline(text, authors)) return false;
      if (fromEnd <= NEAR_END && i > 2 && text.length <= LONGEST_BIO && isBio(text, authors)) return false;
      return true;
    }),
};

function isByline(text: string, authors: readonly string[]): boolean {
  const words = plainWords(text.replace(/^\W*(?:by|von|par|por|di|door|av|af)\s/i, ''));
  if (words === '') return true;
  return authors.some((author) => author !== '' && words.startsWith(author) && !/[.!?]["”’]?$/.test(text));
}

function isBio(text: string, authors: readonly string[]): boolean {
  const words = plainWords(text);
  const names = authors.filter((author) => author.includes(' '));
  const named = names.some((author) => words.startsWith(author) || words.startsWith(`about ${author}`));
  return named && (BIO.test(text) || words.split(' ').length < 6);
}
