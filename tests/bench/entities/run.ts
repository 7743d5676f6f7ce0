import { gzipSync } from 'node:zlib';
import { createTagger } from '../../../lib/analyze/ner/tagger.ts';
import type { Bench } from '../bench.ts';
import { measureAttaching } from './attaching.ts';
import { type Gold, readLines, toDocuments } from './corpora.ts';
import { measureHeldOut } from './held-out.ts';
import { measureMerging } from './merging.ts';
import {
  onRunningText,
  prototype,
  readModelBytes,
  type TagDocument,
  toolUrl,
  withModel,
  withRules,
} from './systems.ts';

const SETS = ['gmb', 'redocred', 'uner-ewt-dev'] as const;

interface Figures {
  readonly P: number;
  readonly R: number;
  readonly F: number;
}

interface ScoreTools {
  readonly Scorer: new () => {
    add: (gold: readonly string[], found: readonly string[]) => void;
    report: () => Record<string, Figures>;
  };
}

/**
 * Names in the development sets, merging, roles, size and speed; the prototype beside the product, in the same run.
 * When thorough, each training source is held out in turn, too.
 */
export const main: Bench = async ({ data, thorough }) => {
  const { Scorer } = (await import(toolUrl(data, 'score.mjs'))) as ScoreTools;
  const bytes = readModelBytes();
  const before = process.cpuUsage();
  const tagger = createTagger(bytes);
  const { user, system } = process.cpuUsage(before);
  const loadCpuMs = Math.round((user + system) / 1000);
  const systems: Record<string, TagDocument> = {
    newsthread: withModel(tagger),
    'newsthread, own words': await onRunningText(data, tagger),
    'newsthread, rules only': withRules,
    prototype: await prototype(data),
  };
  const sets: Record<string, unknown> = {};
  for (const set of SETS) {
    const documents = toDocuments(readLines<Gold>(data, `dev/${set}.jsonl`));
    const scores = Object.entries(systems).map(([name, tag]) => [name, score(documents, tag, new Scorer())]);
    sets[set] = Object.fromEntries(scores);
  }
  const gzipped = Math.round(gzipSync(bytes, { level: 9 }).length / 1000);
  const f1 = (documents: readonly Gold[][], tag: TagDocument) => score(documents, tag, new Scorer()).f1;
  return {
    modelKbGz: gzipped,
    loadCpuMs,
    sets,
    merging: await measureMerging(data),
    roles: await measureAttaching(data),
    ...(thorough ? { heldOut: await measureHeldOut(data, f1) } : {}),
  };
};

function score(
  documents: readonly Gold[][],
  tag: TagDocument,
  scorer: InstanceType<ScoreTools['Scorer']>,
): { f1: number; [figure: string]: number } {
  let tokens = 0;
  let ms = 0;
  for (const document of documents) {
    const start = process.cpuUsage();
    const tags = tag(document.map((sentence) => sentence.tokens));
    const { user, system } = process.cpuUsage(start);
    ms += (user + system) / 1000;
    document.forEach((sentence, i) => {
      scorer.add(sentence.tags, tags[i] ?? []);
      tokens += sentence.tokens.length;
    });
  }
  const report = scorer.report();
  const f = (kind: string) => report[kind]?.F ?? 0;
  const all = report['PER+ORG+LOC'];
  return {
    f1: all?.F ?? 0,
    precision: all?.P ?? 0,
    recall: all?.R ?? 0,
    person: f('PER'),
    organization: f('ORG'),
    place: f('LOC'),
    cpuMsPer1000Tokens: Math.round((ms / tokens) * 1e5) / 100,
  };
}
