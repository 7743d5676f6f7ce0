import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { REGION_WORDS } from './region-words.ts';

// Chooses the blocks of a silver corpus that are worth labelling anew, and the order to label them in.

const USAGE = 'usage: node scripts/train/choose-blocks.ts SOURCE.jsonl BLOCKS.json [COUNT]';
const DEFAULT_COUNT = 300;
const LOT = 150; // blocks are shuffled lot by lot, so that a longer list begins with the shorter one
const SEED = 20_251;

/** A sentence of the source as far as the choice needs it: its tags are never looked at. */
export interface SourceSentence {
  readonly doc: string;
  readonly tokens: readonly string[];
  readonly agree: boolean;
}

/** Chooses blocks region by region, each time the one with most doubtful sentences about the region; then shuffles each lot. */
export function chooseBlocks(sentences: readonly SourceSentence[], count: number, seed = SEED): string[] {
  const random = createRandom(seed);
  const blocks = shuffle([...new Set(sentences.map((sentence) => sentence.doc))], random);
  const regions = [...REGION_WORDS.keys()];
  const doubts = countDoubts(sentences);
  const ranked = new Map(regions.map((region) => [region, byDoubt(blocks, doubts, region)]));
  const chosen = new Set<string>();
  while (chosen.size < Math.min(count, blocks.length)) {
    for (const region of regions) {
      const next = ranked.get(region)?.find((block) => !chosen.has(block));
      if (next !== undefined && chosen.size < count) chosen.add(next);
    }
  }
  return inLots([...chosen]).flatMap((lot) => shuffle(lot.sort(), random));
}

function inLots(blocks: readonly string[]): string[][] {
  const starts = Array.from({ length: Math.ceil(blocks.length / LOT) }, (_, lot) => lot * LOT);
  return starts.map((start) => blocks.slice(start, start + LOT));
}

function countDoubts(sentences: readonly SourceSentence[]): Map<string, number> {
  const doubts = new Map<string, number>();
  for (const { doc, tokens, agree } of sentences) {
    if (agree) continue;
    for (const [region, words] of REGION_WORDS) {
      if (!tokens.some((token) => words.has(token))) continue;
      const key = `${doc} ${region}`;
      doubts.set(key, (doubts.get(key) ?? 0) + 1);
    }
  }
  return doubts;
}

function byDoubt(blocks: readonly string[], doubts: ReadonlyMap<string, number>, region: string): string[] {
  const doubt = (block: string) => doubts.get(`${block} ${region}`) ?? 0;
  return [...blocks].sort((a, b) => doubt(b) - doubt(a));
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

// Park and Miller's generator (1988): Math.random cannot be seeded.
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

async function main([source, target, count]: readonly string[]): Promise<void> {
  if (source === undefined || target === undefined) throw new TypeError(USAGE);
  const lines = (await readFile(source, 'utf8')).trimEnd().split('\n');
  const sentences = lines.map((line) => JSON.parse(line) as SourceSentence);
  const blocks = chooseBlocks(sentences, Number(count ?? DEFAULT_COUNT));
  await writeFile(target, `${JSON.stringify(blocks, undefined, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
