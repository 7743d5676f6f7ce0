import { append } from '../../model/append.ts';
import { mergeBodies } from './merge-bodies.ts';
import { mergePersons } from './merge-persons.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention } from './name-mention.ts';

/**
 * Groups the mentions that name the same person or thing. Mentions of one kind only are merged; the order in which
 * they are given does not matter. The sieves are those of rule-based coreference (Lee et al. 2013, the strict ones):
 * the same name, a name within a fuller one, an acronym with its long form.
 */
export function mergeNames(mentions: readonly NameMention[], known: NameKnowledge): NameMention[][] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || a.end - b.end);
  const byKind = new Map<string, NameMention[]>();
  for (const mention of ordered) append(byKind, mention.kind, mention);
  const groups = [...byKind.values()].flatMap((same) =>
    same[0]?.kind === 'person' ? mergePersons(same, known) : mergeBodies(same, known),
  );
  return groups.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}
