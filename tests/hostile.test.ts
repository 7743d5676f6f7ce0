import { describe, expect, it } from 'vitest';
import { fuzz } from './bench/fuzz/fuzz.ts';
import { SUBJECTS } from './bench/fuzz/subjects.ts';

// A sample of what `npm run bench -- fuzz` tries a hundred thousand times. A failure names the seed that makes it again.

const CASES = 800;
const SEED = 20_260_301;

describe('what others wrote breaks nothing', () => {
  it.each(SUBJECTS)('$name', async (subject) => {
    const { failures } = await fuzz(subject, (CASES * subject.share) / 100, SEED);
    expect(failures).toEqual([]);
  });
});
