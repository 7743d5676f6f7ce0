import type { Reader } from '../../e2e/support/reader.ts';

/** One attempt to make the product lose something. */
export interface Trial {
  readonly reader: Reader;
  /** The number of the attempt in this browser, from 0 on. */
  readonly index: number;
  /** A number from 0 to 1, the same in every run. */
  readonly chance: () => number;
}

/** What must be in the library after a fault, beside what must always hold. */
export interface Expected {
  /** Addresses of the articles, where they are known. */
  readonly urls?: readonly string[];
  /** The number of articles, where only that is known. */
  readonly articles?: number;
  /** What was written in notes that were shown as saved. */
  readonly notes?: readonly string[];
  /** What was shown as kept of a note that is being written. */
  readonly draft?: string;
  /** The tables in which a row was damaged on purpose: it may point at nothing as long as nobody stumbles over it. */
  readonly damaged?: ReadonlySet<string>;
  /** What else went wrong, in words. */
  readonly wrong?: readonly string[];
  /** At what point of the work the fault struck, for the table. */
  readonly struck?: string;
}

/** Something that goes wrong in the world. */
export interface Fault {
  /** As the table calls it. */
  readonly name: string;
  /** How much more often than others it is tried: it is quick. */
  readonly times?: number;
  /** Bytes that the extension may store. */
  readonly disk?: number;
  /** What is there before; once for each browser. */
  readonly prepare?: (trial: Omit<Trial, 'index'>) => Promise<void>;
  /** Does some work, lets the fault strike in the middle of it, and says what must be there afterwards. */
  readonly strike: (trial: Trial) => Promise<Expected>;
}

/** Waits so many milliseconds. Faults strike at moments, not when something has happened. */
export function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
