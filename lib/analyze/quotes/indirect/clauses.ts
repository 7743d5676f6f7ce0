import type { Passage } from '../passage.ts';
import { CONSTRUCTIONS } from './constructions.ts';
import { hasClauseForm } from './has-clause-form.ts';
import type { CueSite } from './sentence.ts';

/** Words that a cue may report. Positions are indexes of words, `end` exclusive. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Index in the list of constructions. */
  readonly construction: number;
}

/** What may stand on one side of a cue: at most one of them is reported. */
export type Rivals = readonly Clause[];

/** All that a cue may report, before it and after it; each side by itself, since "The mill, Lee said, was sold" has both. */
export function clausesOf(site: CueSite, passage: Passage): Rivals[] {
  const { link } = site;
  const word = passage.words[link.at]?.lower ?? '';
  const cueClass = passage.speech.cueClasses.get(word);
  if (link.kind !== 'accordingTo' && !cueClass) return [];
  if (link.candidate?.pronoun === 'who') return []; // only describes somebody: "a miller who said"
  const takesClause = cueClass === 'say' || cueClass === 'tell';
  const sides = { before: [] as Clause[], after: [] as Clause[] };
  CONSTRUCTIONS.forEach(({ side, find }, construction) => {
    const span = find(site, passage);
    const clause = span && trim({ ...span, construction }, passage);
    const others = sides[side];
    if (clause && side === 'after' && takesClause && !hasClauseForm(clause, passage)) return;
    if (clause && !others.some(({ start, end }) => start === clause.start && end === clause.end))
      others.push(clause);
  });
  return [sides.before, sides.after].filter((rivals) => rivals.length > 0);
}

/** Without signs at its edges; nothing where it cuts a quote or is mostly one. */
function trim(clause: Clause, { words }: Passage): Clause | undefined {
  let { start, end } = clause;
  while (end > start && !words[end - 1]?.isWord && (words[end - 1]?.region ?? -1) < 0) end -= 1;
  while (start < end && !words[start]?.isWord) start += 1;
  if (end <= start) return undefined;
  const first = words[start]?.region ?? -1;
  const last = words[end - 1]?.region ?? -1;
  if (first >= 0 || (last >= 0 && words[end]?.region === last)) return undefined;
  let marked = 0;
  for (let at = start; at < end; at += 1) marked += Number((words[at]?.region ?? -1) >= 0);
  return marked * 2 > end - start ? undefined : { ...clause, start, end };
}
