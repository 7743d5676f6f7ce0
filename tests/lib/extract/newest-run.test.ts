import { describe, expect, it } from 'vitest';
import { NewestRun } from '../../../lib/extract/newest-run.ts';

/** Work that is done when it is told so, and answers nothing when it was ended before. */
function work(answer: string) {
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const run = async (signal: AbortSignal) => {
    await done;
    return signal.aborted ? undefined : answer;
  };
  return { run, finish };
}

describe('the newest run', () => {
  it('answers for itself where no other begins', async () => {
    const runs = new NewestRun<string>();
    const [first, second] = [work('first'), work('second')];
    const before = runs.begin(first.run);
    first.finish();
    expect(await before).toBe('first');
    const after = runs.begin(second.run);
    second.finish();
    expect(await after).toBe('second');
  });

  it.each([
    ['first to last', [0, 1, 2]],
    ['last to first', [2, 1, 0]],
  ])('answers for all that it ended, whichever is done first: %s', async (_, order) => {
    const runs = new NewestRun<string>();
    const works = ['first', 'second', 'third'].map(work);
    const answers = works.map(({ run }) => runs.begin(run));
    for (const i of order) works[i]?.finish();
    expect(await Promise.all(answers)).toEqual(['third', 'third', 'third']);
  });

  it('fails where the newest fails', async () => {
    const runs = new NewestRun<string>();
    const first = work('first');
    const before = runs.begin(first.run);
    const after = runs.begin(() => Promise.reject(new Error('broken')));
    first.finish();
    await expect(Promise.all([before])).rejects.toThrow('broken');
    await expect(after).rejects.toThrow('broken');
  });
});
