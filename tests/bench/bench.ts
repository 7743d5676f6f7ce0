/** What a benchmark is given. */
export interface BenchOptions {
  /** Folder with the data sets, one folder each. They are not part of the project. */
  readonly data: string;
  /** Also what takes many minutes: fitting anew with a part of the data left out. */
  readonly thorough: boolean;
  /** How often each thing is tried, where that can be chosen; absent, it is what the benchmark takes for enough. */
  readonly tries: number | undefined;
}

/** A figure or a table of them, as JSON. It goes into the result file as it is. */
export type BenchResult = Readonly<Record<string, unknown>>;

/**
 * Runs the product's code, or a peer's, over a data set and measures it. Each `tests/bench/NAME/run.ts` exports one,
 * as `main` or by default. It throws a BenchMissing where its data set is not there.
 */
export type Bench = (options: BenchOptions) => Promise<BenchResult>;

/** The data set of a benchmark is not there; the message says what and where to get it. */
export class BenchMissing extends Error {}
