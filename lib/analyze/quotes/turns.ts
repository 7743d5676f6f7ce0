import type { Entity, Quote, Speaker } from '../../model/analysis.ts';
import { append } from '../../model/append.ts';
import { bySpan, overlaps, type Span, textOf } from '../../model/span.ts';

/** A paragraph of an interview: who is labelled as its speaker, and the words behind the label. */
interface Turn {
  readonly label: Span & { readonly text: string };
  readonly words: Span;
}

const LABEL = /^(?:([QA])[.:]|(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}):)\s+/u;
/** Two people who speak twice each: what is less may be a list of dishes or of places. */
const LEAST_TURNS = 2;
const LEAST_LABELS = 2;
const SURE = 0.95;
const MOST_CANDIDATES = 4;

/**
 * The answers of an interview printed as turns ("Lee: We have sold it."), without quotation marks. Each label must be a
 * person of the article; behind "A:" stands who is not named there, so that only candidates are given.
 */
export function findTurns(text: string, blocks: readonly Span[], entities: readonly Entity[]): Quote[] {
  const turns = blocks.flatMap((block) => toTurn(text, block) ?? []);
  const persons = entities.filter(({ kind }) => kind === 'person');
  const labels = new Map<string, Turn[]>();
  for (const turn of turns) append(labels, turn.label.text, turn);
  const known = [...labels].filter(
    ([label, its]) => its.length >= LEAST_TURNS && (isLetter(label) || personOf(label, persons)),
  );
  if (known.length < LEAST_LABELS) return [];
  return known
    .flatMap(([label, its]) => (label === 'Q' ? [] : its))
    .map((turn) => toQuote(text, turn, persons))
    .sort(bySpan);
}

/** Quotes with turns among them: of what a turn holds in marks, only the turn itself counts as said. */
export function withTurns(quotes: readonly Quote[], turns: readonly Quote[]): readonly Quote[] {
  if (turns.length === 0) return quotes;
  const others = quotes.filter((quote) => !turns.some((turn) => overlaps(quote, turn)));
  return [...others, ...turns].sort(bySpan);
}

function toTurn(text: string, { start, end }: Span): Turn | undefined {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + 100)));
  const label = match?.[1] ?? match?.[2];
  const from = start + (match?.[0].length ?? 0);
  if (label === undefined || from >= end) return undefined;
  return { label: { start, end: start + label.length, text: label }, words: { start: from, end } };
}

const isLetter = (label: string): boolean => label === 'Q' || label === 'A';

/** The one person who bears the label's name; nobody where several do. */
function personOf(label: string, persons: readonly Entity[]): Entity | undefined {
  const sought = label.toLowerCase();
  const bearers = persons.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => ` ${each.toLowerCase()}`.endsWith(` ${sought}`)),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

function toQuote(text: string, { label, words }: Turn, persons: readonly Entity[]): Quote {
  const person = personOf(label.text, persons);
  const found = { ...words, text: textOf(text, words), kind: 'direct', fragment: false } as const;
  if (person) {
    const speaker = {
      name: person.name,
      entityId: person.id,
      form: 'name',
      start: label.start,
      end: label.end,
    } as const;
    return { ...found, confidence: SURE, reason: { code: 'colonBeforeQuote' }, speaker, candidates: [] };
  }
  const candidates = persons
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .flatMap(toCandidate)
    .slice(0, MOST_CANDIDATES);
  const reason = { code: 'severalCandidates', values: [String(candidates.length)] } as const;
  return { ...found, confidence: SURE, reason, candidates };
}

function toCandidate({ id, name, mentions: [first] }: Entity): Speaker[] {
  return first ? [{ name, entityId: id, form: first.form, start: first.start, end: first.end }] : [];
}
