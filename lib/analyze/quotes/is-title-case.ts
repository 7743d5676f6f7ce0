import type { Passage, QuoteSite } from './passage.ts';

/** Whether every word inside the marks is capitalized but for the small ones, as in titles of works. */
export function isTitleCase({ from, to, region }: QuoteSite, { words, speech }: Passage): boolean {
  let capitals = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word?.isWord || word.start < region.start) continue;
    if (word.capital || /^\d/.test(word.text)) capitals += 1;
    else if (!isSmall(word.lower, speech)) return false;
  }
  return capitals > 0;
}

function isSmall(lower: string, { determiners, prepositions, conjunctions }: Passage['speech']): boolean {
  return (
    determiners.has(lower) || prepositions.has(lower) || conjunctions.has(lower) || /^['’]s$/.test(lower)
  );
}
