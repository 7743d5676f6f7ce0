import type { Bench } from '../bench.ts';
import { findBacktracking } from './backtracking.ts';
import { fuzz } from './fuzz.ts';
import { findSwollen } from './long-inputs.ts';
import { writeReport } from './report.ts';
import { SUBJECTS } from './subjects.ts';

const CASES = 100_000;
const SEED = 1;

/**
 * Hostile input: so many cases by chance for every way in (`--tries` says how many), every regular expression with what may
 * hold it up, and every way in with texts that get longer and longer.
 */
export const main: Bench = async ({ tries = CASES }) => {
  const subjects = [];
  for (const subject of SUBJECTS) {
    const fuzzed = await fuzz(subject, Math.ceil((tries * subject.share) / 100), SEED);
    console.error(
      `${fuzzed.subject}: ${fuzzed.cases} cases, ${fuzzed.failures.length} failures, ${fuzzed.slowest} ms/kB`,
    );
    subjects.push(fuzzed);
  }
  const backtracking = await findBacktracking();
  const long = await findSwollen(backtracking.found.map(({ pump }) => pump));
  const cases = subjects.reduce((sum, each) => sum + each.cases, 0);
  const failures = subjects.reduce((sum, each) => sum + each.failures.length, 0);
  const expressions = { expressions: backtracking.tried, backtracking: backtracking.found };
  writeReport({ seed: SEED, cases, failures, subjects, ...expressions, long });
  const superlinear = backtracking.found.length;
  return { seed: SEED, cases, failures, superlinear, subjects, ...expressions, long };
};
