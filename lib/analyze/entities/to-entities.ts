import type { Entity, Mention, Role } from '../../model/analysis.ts';
import type { Reason } from '../../model/reason.ts';
import { overlaps } from '../../model/span.ts';
import { mergeNames } from './merge-names.ts';
import { toAcronym } from './name-key.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameMention, TokenSentence } from './name-mention.ts';
import { findBearer, findNamelessRoles } from './nameless-roles.ts';
import { findNominals } from './nominals.ts';
import { findRoleAfter, findRoleBefore, findRoleSetOff } from './roles.ts';

interface Cluster {
  readonly mentions: readonly NameMention[];
  readonly roles: Role[];
  readonly descriptions: Mention[];
}

/** Makes the article's cast of its name mentions: one entity each, under its fullest name, with its roles. */
export function toEntities(
  text: string,
  sentences: readonly TokenSentence[],
  mentions: readonly NameMention[],
  known: NameKnowledge,
): Entity[] {
  const persons = mentions.filter((mention) => mention.kind === 'person');
  const clusters: Cluster[] = mergeNames(mentions, known).map((group) => ({
    mentions: group,
    roles: group[0]?.kind === 'person' ? findRoles(text, sentences, group, persons, known) : [],
    descriptions: [],
  }));
  const cast = clusters.filter(({ mentions: [first] }) => first?.kind === 'person');
  for (const role of findNamelessRoles(text, sentences, mentions, known)) {
    const bearer = findBearer(role, cast, sentences, known);
    const { start, end, text: words } = role;
    bearer?.roles.push({ start, end, text: words });
    bearer?.descriptions.push({ start, end, text: words, form: 'nominal' });
  }
  const nominals = findNominals(text, sentences, cast, known);
  cast.forEach((person, number) => {
    for (const nominal of nominals.get(number) ?? []) {
      if (!mentions.some((mention) => overlaps(mention, nominal))) person.descriptions.push(nominal);
    }
  });
  return withIds(clusters.map(toEntity));
}

function findRoles(
  text: string,
  sentences: readonly TokenSentence[],
  group: readonly NameMention[],
  persons: readonly NameMention[],
  known: NameKnowledge,
): Role[] {
  const roles = group.flatMap((mention) => {
    const sentence = sentences[mention.sentence] ?? [];
    return [
      findRoleBefore(text, sentence, mention, known),
      findRoleSetOff(text, sentence, mention, persons, known),
      findRoleAfter(text, sentence, mention, persons, known),
    ];
  });
  const seen = new Set<string>();
  return roles.filter((role): role is Role => {
    if (!role || seen.has(role.text.toLowerCase())) return false;
    seen.add(role.text.toLowerCase());
    return true;
  });
}

function toEntity({ mentions, roles, descriptions }: Cluster): Entity {
  const spellings = [...new Set(mentions.map((mention) => mention.text))];
  const name = fullestOf(
    spellings.filter((spelling) => !spelling.startsWith('The ') || !spellings.includes(spelling.slice(4))),
  );
  const best = mentions.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const [first = best] = mentions;
  const all: Mention[] = [
    ...mentions.map(({ start, end, text }) => ({ start, end, text, form: 'name' as const })),
    ...descriptions,
  ].sort((a, b) => a.start - b.start);
  const role = roles[0];
  return {
    id: `${first.kind}:${name}`,
    name,
    kind: first.kind,
    aliases: spellings.filter((spelling) => spelling !== name),
    roles,
    mentions: all,
    salience: 0,
    confidence: best.confidence,
    reason: chooseReason(best, role),
  };
}

function chooseReason(best: NameMention, role: Role | undefined): Reason {
  return best.confidence < 0.8 && role ? { code: 'appositionAfterName', values: [role.text] } : best.reason;
}

/** The name with the most words, rather not in capitals; an acronym only where nothing else is written. */
function fullestOf(spellings: readonly string[]): string {
  const length = (name: string): number => {
    if (toAcronym([name])) return 0;
    const shouted = name === name.toUpperCase() ? 1 : 0;
    return name.split(/\s+/).length * 1000 - shouted * 500 + name.length;
  };
  return spellings.reduce((a, b) => (length(b) > length(a) ? b : a));
}

/** Two entities of one name (kept apart by the merger) get a number each. */
function withIds(entities: readonly Entity[]): Entity[] {
  const seen = new Map<string, number>();
  return entities.map((entity) => {
    const id = entity.id;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? entity : { ...entity, id: `${id}:${times}` };
  });
}
