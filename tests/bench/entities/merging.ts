import { mergeNames } from '../../../lib/analyze/entities/merge-names.ts';
import type { NameMention } from '../../../lib/analyze/entities/name-mention.ts';
import { en } from '../../../lib/analyze/languages/en.ts';
import type { EntityKind } from '../../../lib/model/analysis.ts';
import { readLines } from './corpora.ts';
import { toolUrl } from './systems.ts';

interface ClusteredArticle {
  readonly id: string;
  readonly mentions: readonly { text: string; s: number; e: number; type: string; cluster: number }[];
}

type Mentions = ClusteredArticle['mentions'];
type Merge = (mentions: Mentions) => number[];

interface Scores {
  readonly B3: { readonly F: number };
  readonly exactCluster: { readonly F: number };
}

interface CorefTools {
  readonly CorefScorer: new () => { add: (gold: number[], found: number[]) => void; report: () => Scores };
}

interface CanonTools {
  readonly canon: (mentions: Mentions, options: { level: number }) => number[];
}

export const MENTION_KINDS: { readonly [type: string]: EntityKind } = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
};

/** Merges given mentions into entities, as the product does and as the prototype does. */
export async function measureMerging(data: string): Promise<Record<string, unknown>> {
  const articles = readLines<ClusteredArticle>(data, 'coref/dwie-train.jsonl');
  const { CorefScorer } = (await import(toolUrl(data, 'score_coref.mjs'))) as CorefTools;
  const { canon } = (await import(toolUrl(data, 'canon.mjs'))) as CanonTools;
  const score = (merge: Merge) => {
    const scorer = new CorefScorer();
    const start = process.cpuUsage();
    for (const { mentions } of articles) {
      const named = mentions.filter(({ type }) => MENTION_KINDS[type]);
      scorer.add(
        named.map(({ cluster }) => cluster),
        merge(named),
      );
    }
    const { B3, exactCluster } = scorer.report();
    const { user, system } = process.cpuUsage(start);
    const ms = (user + system) / 1000 / articles.length;
    return { b3: B3.F, exactClusters: exactCluster.F, cpuMsPerArticle: Math.round(ms * 100) / 100 };
  };
  return { newsthread: score(mergeAsProduct), prototype: score((mentions) => canon(mentions, { level: 3 })) };
}

export function mergeAsProduct(mentions: Mentions): number[] {
  const named = mentions.map(
    ({ text, s, e, type }, i): NameMention => ({
      text,
      start: s,
      end: e,
      kind: MENTION_KINDS[type] ?? 'other',
      sentence: 0,
      first: i,
      last: i + 1,
      confidence: 1,
      reason: { code: 'taggedByModel' },
    }),
  );
  const clusters = new Array<number>(mentions.length).fill(-1);
  mergeNames(named, en.names).forEach((group, number) => {
    for (const mention of group) clusters[mention.first] = number;
  });
  return clusters;
}
