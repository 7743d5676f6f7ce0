import type { NameMention } from '../../../lib/analyze/entities/name-mention.ts';
import { toEntities } from '../../../lib/analyze/entities/to-entities.ts';
import { type Token, tokenize } from '../../../lib/analyze/entities/tokens.ts';
import { en } from '../../../lib/analyze/languages/en.ts';
import { overlaps, type Span } from '../../../lib/model/span.ts';
import { readLines } from './corpora.ts';
import { MENTION_KINDS } from './merging.ts';
import { type Rebuilt, type RoleArticle, rebuild } from './rebuilt-text.ts';
import { toolUrl } from './systems.ts';

/** Which relations of the set show that somebody bears a role, by the role's words. */
const SHOWN_BY: readonly (readonly [RegExp, readonly string[]])[] = [
  [/minister|secretary/i, ['minister_of', 'head_of_gov', 'agent_of', 'head_of']],
  [/president|king|queen|emperor/i, ['head_of_state', 'head_of', 'head_of_gov']],
  [/chancellor|premier/i, ['head_of_gov']],
  [/coach|trainer/i, ['coach_of']],
  [/spokes/i, ['spokesperson_of']],
  [/mayor/i, ['mayor_of']],
  [/head|chief|chair|director|boss|ceo|leader/i, ['head_of', 'head_of_state', 'head_of_gov']],
];

/** Bearers of these are linked to no body in the set. */
const NOT_SHOWN = /vice|deputy|candidate|opposition/i;

/** A role of the article, attached to one of its persons (numbers of the set). */
export interface Attached {
  readonly role: number;
  readonly person: number;
}

type Attach = (article: RoleArticle, rebuilt: Rebuilt) => Attached[];

/** Attaches given roles to given names, as the product does and as the prototype does. */
export async function measureAttaching(data: string): Promise<Record<string, unknown>> {
  const articles = readLines<RoleArticle>(data, 'coref/dwie-train.jsonl');
  const { pre, post } = (await import(toolUrl(data, 'roles.mjs'))) as RoleTools;
  return {
    newsthread: scoreAttaching(articles, attachAsProduct),
    prototype: scoreAttaching(articles, attachAsPrototype(pre, post)),
  };
}

/**
 * Precision and recall (percent) over the roles that can be judged: a relation of the set shows who of the article bears
 * such a role. Roles of whom nobody is shown to be the bearer are left out.
 */
export function scoreAttaching(articles: readonly RoleArticle[], attach: Attach): Record<string, number> {
  let [given, attached, right, found] = [0, 0, 0, 0];
  for (const article of articles) {
    const pairs = attach(article, rebuild(article));
    article.roles.forEach((role, number) => {
      const bearers = findBearers(article, role.text);
      if (bearers.size === 0) return;
      const persons = pairs.filter((pair) => pair.role === number).map(({ person }) => person);
      const hits = persons.filter((person) => bearers.has(person)).length;
      given += 1;
      attached += persons.length;
      right += hits;
      found += hits > 0 ? 1 : 0;
    });
  }
  const percent = (part: number, whole: number) => Math.round((10000 * part) / Math.max(1, whole)) / 100;
  return { roles: given, attached, precision: percent(right, attached), recall: percent(found, given) };
}

function findBearers({ relations, mentions }: RoleArticle, role: string): Set<number> {
  const shown = NOT_SHOWN.test(role) ? [] : (SHOWN_BY.find(([words]) => words.test(role))?.[1] ?? []);
  const persons = new Set(mentions.filter(({ type }) => type === 'PER').map(({ cluster }) => cluster));
  const bearers = relations.filter(([person, relation]) => shown.includes(relation) && persons.has(person));
  return new Set(bearers.map(([person]) => person));
}

/** A role that the article repeats stands once in the cast; so each place where it is written beside the name counts. */
function attachAsProduct({ mentions, roles }: RoleArticle, { text, sentences }: Rebuilt): Attached[] {
  const tokens = sentences.map((sentence) => tokenize(text, sentence, en.abbreviations));
  const names = mentions.flatMap((mention) => toNameMention(mention, tokens) ?? []);
  const clusterAt = new Map(mentions.map(({ s, cluster }) => [s, cluster]));
  return toEntities(text, tokens, names, en.names).flatMap((entity) => {
    const named = entity.mentions.filter(({ form }) => form === 'name');
    const person = clusterAt.get(named[0]?.start ?? -1);
    if (entity.kind !== 'person' || person === undefined) return [];
    const borne = roles.flatMap(({ s, e, text: words }, role) => {
      const span = { start: s, end: e };
      const written = entity.roles.some((found) => overlaps(found, span));
      const described = entity.mentions.some((mention) => mention.form !== 'name' && overlaps(mention, span));
      const again =
        entity.roles.some((found) => found.text.toLowerCase().endsWith(words.toLowerCase())) &&
        named.some(({ start }) => start === e + 1);
      return written || described || again ? [role] : [];
    });
    return borne.map((role) => ({ role, person }));
  });
}

function toNameMention(
  { text, s, e, type }: RoleArticle['mentions'][number],
  sentences: readonly (readonly Token[])[],
): NameMention | undefined {
  const sentence = sentences.findIndex((tokens) => tokens.some(({ start }) => start === s));
  const tokens = sentences[sentence] ?? [];
  const first = tokens.findIndex(({ start }) => start === s);
  const last = tokens.findLastIndex(({ end }) => end <= e) + 1;
  if (first < 0 || last <= first) return undefined;
  const kind = MENTION_KINDS[type] ?? 'other';
  return {
    text,
    start: s,
    end: e,
    kind,
    sentence,
    first,
    last,
    confidence: 1,
    reason: { code: 'taggedByModel' },
  };
}

type FindRole = (words: readonly string[], at: number) => readonly [number, number] | null;

interface RoleTools {
  readonly pre: FindRole;
  readonly post: FindRole;
}

const attachAsPrototype =
  (pre: FindRole, post: FindRole): Attach =>
  ({ mentions, roles }, { text, sentences }) => {
    const tokens = sentences.map((sentence) => tokenize(text, sentence, en.abbreviations));
    return mentions.flatMap((mention) => {
      const name = mention.type === 'PER' ? toNameMention(mention, tokens) : undefined;
      if (!name) return [];
      const sentence = tokens[name.sentence] ?? [];
      const words = sentence.map((token) => token.text);
      const spans = [pre(words, name.first), post(words, name.last)].flatMap((found) =>
        found ? [spanOf(sentence, found)] : [],
      );
      return roles.flatMap(({ s, e }, role) =>
        spans.some((span) => overlaps(span, { start: s, end: e })) ? [{ role, person: mention.cluster }] : [],
      );
    });
  };

const spanOf = (sentence: readonly Token[], [first, last]: readonly [number, number]): Span => ({
  start: sentence[first]?.start ?? 0,
  end: sentence[last - 1]?.end ?? 0,
});
