import { append } from '../../model/append.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import { type NameKey, toNameKey } from './name-key.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention } from './name-mention.ts';

/** One spelling of a name, with its mentions in the order of the text. */
export interface Name {
  readonly id: number;
  readonly key: NameKey;
  readonly mentions: NameMention[];
}

/** The names of mentions that are in order; equal keys are one name. */
export function toNames(mentions: readonly NameMention[], known: NameKnowledge): Name[] {
  const names = new Map<string, Name>();
  for (const mention of mentions) {
    const key = toNameKey(mention.text, mention.kind, known);
    const name = names.get(key.key);
    if (name) name.mentions.push(mention);
    else names.set(key.key, { id: names.size, key, mentions: [mention] });
  }
  return [...names.values()];
}

/** The mentions of each group of names, in order. */
export function collectMentions(names: readonly Name[], sets: DisjointSets): NameMention[][] {
  const groups = new Map<number, NameMention[]>();
  for (const name of names) for (const mention of name.mentions) append(groups, sets.find(name.id), mention);
  return [...groups.values()].map((group) => group.sort((a, b) => a.start - b.start));
}
