import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Correction, parseCorrections } from './apply-corrections.ts';

// Measures how far two annotators agree who labelled the names of the same sentences apart from each other.

const USAGE = 'usage: node scripts/train/agreement.ts FIRST.jsonl SECOND.jsonl SOURCE.jsonl';

type Name = Correction['entities'][number];

/** How many names each annotator gave, how many both gave alike (span and kind), and the F1 of that. */
export interface Score {
  readonly first: number;
  readonly second: number;
  readonly both: number;
  readonly f1: number | undefined;
}

/** The agreement of two annotators over the sentences both labelled. */
export interface Agreement {
  readonly sentences: number;
  readonly tokens: number;
  readonly overall: Score;
  readonly kinds: ReadonlyMap<string, Score>;
  readonly kappa: number | undefined;
  readonly differences: {
    readonly kind: number;
    readonly border: number;
    readonly onlyFirst: number;
    readonly onlySecond: number;
  };
}

/**
 * Compares two layers over their common sentences. `lengths`: tokens of each sentence by id.
 * Kappa: Cohen (1960), "A coefficient of agreement for nominal scales", over the kind of each token ("none" is one).
 * F1 and kappa are undefined where there is nothing to agree about. Throws a RangeError for a sentence of unknown length.
 */
export function measureAgreement(
  first: readonly Correction[],
  second: readonly Correction[],
  lengths: ReadonlyMap<string, number>,
): Agreement {
  const pairs = pairSentences(first, second);
  const kinds = new Set(pairs.flatMap((pair) => [...pair.first, ...pair.second].map(([, , kind]) => kind)));
  const tokens = pairs.flatMap((pair) => tokenKinds(pair, lengths.get(pair.id)));
  return {
    sentences: pairs.length,
    tokens: tokens.length,
    overall: scoreNames(pairs),
    kinds: new Map([...kinds].sort().map((kind) => [kind, scoreNames(pairs, kind)])),
    kappa: cohenKappa(tokens),
    differences: countDifferences(pairs),
  };
}

interface Pair {
  readonly id: string;
  readonly first: readonly Name[];
  readonly second: readonly Name[];
}

function pairSentences(first: readonly Correction[], second: readonly Correction[]): Pair[] {
  const others = new Map(second.map(({ id, entities }) => [id, entities]));
  return first.flatMap(({ id, entities }) => {
    const other = others.get(id);
    return other === undefined ? [] : [{ id, first: entities, second: other }];
  });
}

function scoreNames(pairs: readonly Pair[], kind?: string): Score {
  let [first, second, both] = [0, 0, 0];
  for (const pair of pairs) {
    const mine = pair.first.filter((name) => kind === undefined || name[2] === kind);
    const theirs = pair.second.filter((name) => kind === undefined || name[2] === kind);
    first += mine.length;
    second += theirs.length;
    both += mine.filter((name) =>
      theirs.some((other) => sameSpan(name, other) && name[2] === other[2]),
    ).length;
  }
  return { first, second, both, f1: first + second === 0 ? undefined : (2 * both) / (first + second) };
}

function tokenKinds({ id, first, second }: Pair, length: number | undefined): [string, string][] {
  if (length === undefined) throw new RangeError(`no sentence ${id} in the source`);
  const kindAt = (names: readonly Name[], token: number) =>
    names.find(([start, end]) => start <= token && token < end)?.[2] ?? 'none';
  return Array.from({ length }, (_, token) => [kindAt(first, token), kindAt(second, token)]);
}

function cohenKappa(tokens: readonly (readonly [string, string])[]): number | undefined {
  const [first, second] = [new Map<string, number>(), new Map<string, number>()];
  let equal = 0;
  for (const [mine, theirs] of tokens) {
    first.set(mine, (first.get(mine) ?? 0) + 1);
    second.set(theirs, (second.get(theirs) ?? 0) + 1);
    if (mine === theirs) equal += 1;
  }
  const chance = [...first].reduce((sum, [kind, count]) => sum + count * (second.get(kind) ?? 0), 0);
  const square = tokens.length ** 2;
  return chance === square ? undefined : (equal * tokens.length - chance) / (square - chance);
}

function countDifferences(pairs: readonly Pair[]): Agreement['differences'] {
  const counts = { kind: 0, border: 0, onlyFirst: 0, onlySecond: 0 };
  for (const { first, second } of pairs) {
    for (const name of first) {
      const same = second.find((other) => sameSpan(name, other));
      if (same !== undefined) counts.kind += same[2] === name[2] ? 0 : 1;
      else if (second.some((other) => overlap(name, other))) counts.border += 1;
      else counts.onlyFirst += 1;
    }
    counts.onlySecond += second.filter((name) => !first.some((other) => overlap(name, other))).length;
  }
  return counts;
}

const sameSpan = (a: Name, b: Name) => a[0] === b[0] && a[1] === b[1];
const overlap = (a: Name, b: Name) => a[0] < b[1] && b[0] < a[1];

function report({ sentences, tokens, overall, kinds, kappa, differences }: Agreement): string {
  const row = (name: string, { first, second, both, f1 }: Score) =>
    `${name.padEnd(6)} ${first} ${second} ${both} ${f1?.toFixed(3) ?? '-'}`;
  return [
    `${sentences} sentences, ${tokens} tokens, kappa ${kappa?.toFixed(3) ?? '-'}`,
    'kind   first second both F1',
    row('all', overall),
    ...[...kinds].map(([kind, score]) => row(kind, score)),
    `other kind ${differences.kind}, other border ${differences.border}, ` +
      `only the first ${differences.onlyFirst}, only the second ${differences.onlySecond}`,
  ].join('\n');
}

async function main([first, second, source]: readonly string[]): Promise<void> {
  if (first === undefined || second === undefined || source === undefined) throw new TypeError(USAGE);
  const lines = (await readFile(source, 'utf8')).trimEnd().split('\n');
  const sentences = lines.map((line) => JSON.parse(line) as { id: string; tokens: string[] });
  const lengths = new Map(sentences.map(({ id, tokens }) => [id, tokens.length]));
  const layers = await Promise.all([first, second].map((file) => readFile(file, 'utf8')));
  const [mine = [], theirs = []] = layers.map(parseCorrections);
  console.log(report(measureAgreement(mine, theirs, lengths)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
