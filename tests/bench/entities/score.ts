import type { Gold } from './corpora.ts';
import { type TagDocument, toolUrl } from './systems.ts';

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

/** The scorer that comes with the data. */
export async function loadScorer(data: string): Promise<ScoreTools['Scorer']> {
  const { Scorer } = (await import(toolUrl(data, 'score.mjs'))) as ScoreTools;
  return Scorer;
}

/** F1 in percent of all names and by kind, and the time of this process alone, whatever else runs. */
export function score(
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
