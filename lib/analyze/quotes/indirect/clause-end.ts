import type { Passage } from '../passage.ts';
import { linksIn } from '../passage.ts';
import type { CueSite } from './sentence.ts';

const LEAST_WORDS = 3;

/** Words behind a comma with which the writer takes over again. */
const TURNS: ReadonlySet<string> = new Set([
  'but',
  'while',
  'though',
  'although',
  'adding',
  'saying',
  'arguing',
]);

/** Where the writer's own words begin again: at ", but", at ", adding", at "and" with a new cue; else at the sentence's end. */
export function clauseEnd(
  { link, sentence, tag }: CueSite,
  start: number,
  { words, links, speech }: Passage,
): number {
  const lead = words.slice(sentence.start, Math.min(tag.start, link.at));
  const lastComma = lead.findLastIndex(({ text }) => text === ',');
  const subordinate = lead
    .slice(lastComma + 1)
    .some(({ lower }) => speech.conjunctions.has(lower) && lower !== 'and' && lower !== 'but');
  for (let at = start + LEAST_WORDS; at < sentence.end; at += 1) {
    const { text, lower, region } = words[at] ?? { text: '', lower: '', region: -1 };
    if (region >= 0) continue;
    if (text === ',' && (subordinate || TURNS.has(words[at + 1]?.lower ?? ''))) return at;
    if (
      (lower === 'and' || text === ';') &&
      linksIn(links, { start: at + 1, end: at + 5 }).some(({ kind }) => kind === 'subject')
    ) {
      return at;
    }
  }
  return sentence.end;
}
