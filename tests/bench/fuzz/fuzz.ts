import { createRandom } from '../../../scripts/train/random.ts';
import type { Subject } from './subjects.ts';

/** What came of a subject's cases. */
export interface Fuzzed {
  readonly subject: string;
  readonly cases: number;
  readonly kilobytes: number;
  readonly failures: readonly Failure[];
  /** Milliseconds a kilobyte of the slowest case; one that is shorter counts as a kilobyte. */
  readonly slowest: number;
}

/** A case that broke a promise. `seed` makes it again. */
export interface Failure {
  readonly seed: number;
  readonly message: string;
  readonly input: string;
}

const AGAIN = 3; // a case that seems slow is read so often again, and its best time counts: the machine does other things too
const WARM_UP = 20; // cases whose time says more of the engine
const SHOWN = 400; // characters of an input

/** Has a subject read so many inputs by chance: the same ones for every run with the same first seed. */
export async function fuzz(subject: Subject, cases: number, firstSeed: number): Promise<Fuzzed> {
  const failures: Failure[] = [];
  let [slowest, characters] = [0, 0];
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const input = subject.make(chanceOf(seed));
    characters += input.length;
    try {
      let cost = await costOf(subject, input, seed);
      if (seed < firstSeed + WARM_UP) continue;
      for (let times = 0; times < AGAIN && cost > slowest; times++)
        cost = Math.min(cost, await costOf(subject, input, seed));
      slowest = Math.max(slowest, cost);
    } catch (error) {
      failures.push({ seed, message: messageOf(error), input: input.slice(0, SHOWN) });
    }
  }
  return {
    subject: subject.name,
    cases,
    kilobytes: Math.round(characters / 1000),
    failures,
    slowest: Math.round(slowest * 10) / 10,
  };
}

/** Seeds that follow one another begin alike in xorshift, unless they are stretched first. */
const chanceOf = (seed: number) => createRandom(Math.imul(seed, 0x9e3779b1));

async function costOf(subject: Subject, input: string, seed: number): Promise<number> {
  const start = performance.now();
  await subject.read(input, chanceOf(-seed));
  const strange = Object.keys(Object.prototype)[0];
  if (strange !== undefined) throw new Error(`every object has a ${strange} now`);
  return (performance.now() - start) / Math.max(1, input.length / 1000);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\((?:[^()]*\/)?((?:lib|scripts|tests)\/[^()]+)\)/.exec(error.stack ?? '')?.[1];
  return place ? `${error.message} (${place})` : error.message;
}
