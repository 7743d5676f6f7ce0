import { failure, type Result } from '../model/result.ts';
import type { Summary } from '../model/summary.ts';

/** What reading a summary is made of. */
export interface SummaryReader {
  /** Whether the reader turned it on, and the browser still allows it. */
  isOn(): Promise<boolean>;
  /** Where the summary is; nothing where the name can be no title. */
  readonly address: string | undefined;
  ask(address: string): Promise<Result<Summary>>;
  /** Summaries by their addresses, the last one asked for at the end. */
  readKept(): Promise<Kept>;
  keep(kept: Kept): Promise<void>;
}

export type Kept = readonly (readonly [address: string, summary: Summary])[];

const MOST_KEPT = 50;

/** Reads a summary, from what was kept of this session where it was asked for before. Problems: `lookupOff` and those of `fetchSummary`. */
export async function readSummary(reader: SummaryReader): Promise<Result<Summary>> {
  if (!(await reader.isOn())) return failure('lookupOff');
  const { address } = reader;
  if (address === undefined) return failure('lookupNone');
  const kept = await reader.readKept();
  const known = kept.find(([each]) => each === address)?.[1];
  if (known) return { ok: true, value: known };
  const read = await reader.ask(address);
  if (read.ok) await reader.keep([...kept, [address, read.value] as const].slice(-MOST_KEPT));
  return read;
}
