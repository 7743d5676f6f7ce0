/**
 * Work of which only the newest run matters: beginning it again ends what has not finished, and whoever waits for an
 * ended run gets the answer of the newest.
 */
export class NewestRun<T> {
  #running = new AbortController();
  #newest: Promise<T> | undefined;

  /** `work` answers undefined when its signal ended it. */
  begin(work: (signal: AbortSignal) => Promise<T | undefined>): Promise<T> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const answer: Promise<T> = work(signal).then(
      (value) => (signal.aborted ? this.#newest : value) as Promise<T>,
    );
    this.#newest = answer;
    return answer;
  }
}
