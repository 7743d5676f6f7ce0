import { gzipSync } from 'node:zlib';
import { createTagger } from '../../../lib/analyze/ner/tagger.ts';
import type { Bench } from '../bench.ts';
import { measureAttaching } from './attaching.ts';
import { type Gold, readLines, toDocuments } from './corpora.ts';
import { measureHeldOut } from './held-out.ts';
import { measureMerging } from './merging.ts';
import { loadScorer, score } from './score.ts';
import {
  onRunningText,
  prototype,
  readModelBytes,
  type TagDocument,
  withModel,
  withRules,
} from './systems.ts';

const SETS = ['gmb', 'redocred', 'uner-ewt-dev'] as const;

/**
 * Names in the development sets, merging, roles, size and speed; the prototype beside the product, in the same run.
 * When thorough, each training source is held out in turn, too.
 */
export const main: Bench = async ({ data, thorough }) => {
  const Scorer = await loadScorer(data);
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
