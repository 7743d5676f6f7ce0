import type { Role } from '../../model/analysis.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention, TokenSentence } from './name-mention.ts';
import { isRoleNoun } from './roles.ts';

/** A role whose bearer is named only later: "NATO's secretary-general called on …" */
export interface NamelessRole extends Role {
  readonly sentence: number;
}

const REACH = 4; // sentences within which the name must follow; a paragraph or two of a news article

/** Finds "NATO's secretary-general" and the like where they open a sentence and no name follows. */
export function findNamelessRoles(
  text: string,
  sentences: readonly TokenSentence[],
  mentions: readonly NameMention[],
  known: NameKnowledge,
): NamelessRole[] {
  const roles: NamelessRole[] = [];
  for (const { sentence: number, first, last, kind } of mentions) {
    const sentence = sentences[number];
    if (!sentence || first > 1 || (kind !== 'organization' && kind !== 'place')) continue;
    if (!/^['’]s$/.test(sentence[last]?.text ?? '')) continue;
    let end = last + 1;
    while (known.roleModifiers.has(sentence[end]?.text.toLowerCase() ?? '')) end += 1;
    if (!isRoleNoun(sentence[end]?.text.toLowerCase() ?? '', known)) continue;
    const next = sentence[end + 1]?.text ?? '';
    if (!/^\p{Ll}/u.test(next)) continue;
    const start = sentence[first]?.start ?? 0;
    const stop = sentence[end]?.end ?? start;
    roles.push({ start, end: stop, text: text.slice(start, stop), sentence: number });
  }
  return roles;
}

/**
 * The person whom a nameless role can only mean: the one person who is named for the first time, in full, soon
 * after it, speaks there, and has no role of their own. Undefined where nobody or more than one fits.
 */
export function findBearer<
  T extends { readonly mentions: readonly NameMention[]; readonly roles: readonly Role[] },
>(
  role: NamelessRole,
  persons: readonly T[],
  sentences: readonly TokenSentence[],
  known: NameKnowledge,
): T | undefined {
  const fitting = persons.filter(({ mentions: [first], roles }) => {
    if (
      !first ||
      roles.length > 0 ||
      first.sentence <= role.sentence ||
      first.sentence > role.sentence + REACH
    )
      return false;
    const sentence = sentences[first.sentence] ?? [];
    const before = sentence[first.first - 1]?.text.toLowerCase() ?? '';
    const after = sentence[first.last]?.text.toLowerCase() ?? '';
    return first.last - first.first > 1 && (known.speechVerbs.has(before) || known.speechVerbs.has(after));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
