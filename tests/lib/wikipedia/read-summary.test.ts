import { expect, it } from 'vitest';
import { failure, type Result, success } from '../../../lib/model/result.ts';
import type { Summary } from '../../../lib/model/summary.ts';
import { type Kept, readSummary } from '../../../lib/wikipedia/read-summary.ts';

const summaryOf = (title: string): Summary => ({
  title,
  text: 'Some words.',
  url: `https://x.example/${title}`,
});

/** A background, with what it asked for. */
function background(
  isOn: boolean,
  answer = (address: string): Result<Summary> => success(summaryOf(address)),
) {
  const asked: string[] = [];
  let kept: Kept = [];
  const read = (address: string | undefined) =>
    readSummary({
      isOn: async () => isOn,
      address,
      ask: async (each) => {
        asked.push(each);
        return answer(each);
      },
      readKept: async () => kept,
      keep: async (all) => {
        kept = all;
      },
    });
  return { asked, read, kept: () => kept };
}

it('asks nobody as long as it is off', async () => {
  const { asked, read } = background(false);
  expect(await read('a')).toEqual(failure('lookupOff'));
  expect(asked).toEqual([]);
});

it('asks nobody for what can be no title', async () => {
  const { asked, read } = background(true);
  expect(await read(undefined)).toEqual(failure('lookupNone'));
  expect(asked).toEqual([]);
});

it('asks once', async () => {
  const { asked, read } = background(true);
  expect(await read('a')).toEqual(success(summaryOf('a')));
  expect(await read('a')).toEqual(success(summaryOf('a')));
  expect(asked).toEqual(['a']);
});

it('keeps no failure', async () => {
  const { asked, read, kept } = background(true, () => failure('lookupFailed'));
  await read('a');
  await read('a');
  expect(asked).toEqual(['a', 'a']);
  expect(kept()).toEqual([]);
});

it('keeps the last fifty', async () => {
  const { read, kept } = background(true);
  for (let i = 0; i < 60; i += 1) await read(`${i}`);
  expect(kept().map(([address]) => address)).toEqual(Array.from({ length: 50 }, (_, i) => `${i + 10}`));
});
