import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text with the quotes that people found in it. */
export interface GoldRecord {
  readonly id: string;
  readonly outlet?: string;
  readonly lang?: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly quoted?: readonly { readonly start: number; readonly end: number }[];
  readonly speaker: GoldSpeaker | null;
  readonly cue?: { readonly start: number; readonly end: number; readonly text: string } | null;
}

export interface GoldSpeaker {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly head: string;
  readonly kind: 'name' | 'pronoun' | 'nominal' | 'org';
  readonly canonical: string | null;
  readonly canonical_src?: string | null;
}

export const SETS = ['polnear_dev', 'gum_wikinews_dev', 'handmade_marks_dev'] as const;

/** The file of a set, or undefined where the data is not there. */
export function fileOf(folder: string, set: string): string | undefined {
  const file = join(folder, 'dev', `${set}.jsonl`);
  return existsSync(file) ? file : undefined;
}

export function readRecords(file: string): GoldRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldRecord);
}
