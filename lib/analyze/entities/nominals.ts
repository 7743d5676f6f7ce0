import type { Mention, Role } from '../../model/analysis.ts';
import { append } from '../../model/append.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention, TokenSentence } from './name-mention.ts';
import { isRoleNoun } from './roles.ts';

const REACH = 4; // sentences since the person was named last; beyond, "the minister" may be another
const COMPLEMENTS = new Set(['of', 'to', 'for', 'in', 'at', 'from', 'who', 'general', '-']);

/** A person of the article, as far as descriptions can mean them. */
export interface Described {
  readonly mentions: readonly NameMention[];
  readonly roles: readonly Role[];
}

/**
 * Finds where "the minister" can only mean one person: the article gives nobody else that role, and has named the
 * person shortly before. Returns the descriptions by number of the person.
 */
export function findNominals(
  text: string,
  sentences: readonly TokenSentence[],
  persons: readonly Described[],
  known: NameKnowledge,
): ReadonlyMap<number, readonly Mention[]> {
  const bearers = new Map<string, Set<number>>();
  persons.forEach(({ roles }, person) => {
    for (const role of roles) {
      const noun = headNoun(role.text, known);
      if (noun !== undefined) bearers.set(noun, (bearers.get(noun) ?? new Set<number>()).add(person));
    }
  });
  const roles = persons.flatMap((person) => person.roles);
  const found = new Map<number, Mention[]>();
  sentences.forEach((sentence, number) => {
    for (const { span, noun, modifiers } of findDescriptions(sentence, known)) {
      const [person, another] = bearers.get(noun) ?? [];
      if (person === undefined || another !== undefined || roles.some((role) => overlaps(role, span)))
        continue;
      const { mentions, roles: own } = persons[person] as Described;
      const fits = own.some((role) => modifiers.every((word) => role.text.toLowerCase().includes(word)));
      const near = mentions.some(({ start, sentence: at }) => start < span.start && at >= number - REACH);
      if (!fits || !near) continue;
      const mention: Mention = { ...span, text: text.slice(span.start, span.end), form: 'nominal' };
      append(found, person, mention);
    }
  });
  return found;
}

/** The noun that a role is about: "director" in "acting director of the agency". */
export function headNoun(role: string, known: NameKnowledge): string | undefined {
  const words = role.toLowerCase().split(/\s+/);
  const end = words.findIndex((word) => COMPLEMENTS.has(word));
  const before = end < 0 ? words : words.slice(0, end);
  return before.findLast((word) => isRoleNoun(word, known));
}

interface Description {
  readonly span: Span;
  readonly noun: string;
  readonly modifiers: readonly string[];
}

/** "the minister", "the prime minister": no name and no complement after it. */
function findDescriptions(sentence: TokenSentence, known: NameKnowledge): Description[] {
  const lowerAt = (at: number): string => sentence[at]?.text.toLowerCase() ?? '';
  const descriptions: Description[] = [];
  for (let first = 0; first + 1 < sentence.length; first += 1) {
    if (lowerAt(first) !== 'the') continue;
    let noun = first + 1;
    while (noun - first < 3 && known.roleModifiers.has(lowerAt(noun)) && !isRoleNoun(lowerAt(noun), known))
      noun += 1;
    const next = sentence[noun + 1]?.text ?? '';
    if (!isRoleNoun(lowerAt(noun), known) || /^\p{Lu}/u.test(next) || COMPLEMENTS.has(next.toLowerCase()))
      continue;
    if (isRoleNoun(next.toLowerCase(), known)) continue;
    const start = sentence[first]?.start ?? 0;
    const end = sentence[noun]?.end ?? start;
    const modifiers = sentence.slice(first + 1, noun).map((token) => token.text.toLowerCase());
    descriptions.push({ span: { start, end }, noun: lowerAt(noun), modifiers });
  }
  return descriptions;
}
