import type { PageAnswer } from './in-page.ts';

export type Answer = { readonly set: string; readonly id: string } & (
  | (PageAnswer & { readonly error?: undefined })
  | { readonly error: string }
);

/** What a run shows beside the scores: faults, and milliseconds at the 50th and 95th percentile and at most. */
export interface RunSummary {
  readonly pages: number;
  readonly errors: number;
  readonly notices: number;
  readonly mutated: number;
  /** Articles that the small detector would have passed by, of those that the second stage takes for articles. */
  readonly overlooked: number;
  readonly articles: number;
  /** Pages that the second stage refuses, of those the ones that the small detector sends on to it. */
  readonly others: number;
  readonly passedOn: number;
  readonly glance: Times;
  readonly withParsing: Times;
  /** The longest slice of each page. */
  readonly slice: Times;
  /** Pages that have a slice longer than a frame. */
  readonly overFrame: number;
  /** The set that the time is compared on. */
  readonly withParsingScrapinghub: Times;
}

interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

const FRAME = 16; // ms

/** Counts faults and sums up times of a run. */
export function summarize(answers: readonly Answer[]): RunSummary {
  const read = answers.filter((answer): answer is Answer & PageAnswer => answer.error === undefined);
  return {
    pages: answers.length,
    errors: answers.length - read.length,
    notices: read.filter((answer) => answer.notices.length > 0).length,
    mutated: read.filter((answer) => answer.mutated).length,
    articles: read.filter((answer) => answer.article).length,
    overlooked: read.filter((answer) => answer.article && !answer.glance).length,
    others: read.filter((answer) => !answer.article).length,
    passedOn: read.filter((answer) => !answer.article && answer.glance).length,
    glance: timesOf(read.map((answer) => answer.msGlance)),
    slice: timesOf(read.map((answer) => answer.msSlice)),
    overFrame: read.filter((answer) => answer.msSlice > FRAME).length,
    withParsing: timesOf(read.map((answer) => answer.ms)),
    withParsingScrapinghub: timesOf(
      read.filter(({ set }) => set === 'scrapinghub').map((answer) => answer.ms),
    ),
  };
}

function timesOf(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1));
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}
