import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createRecovery } from '../../../entrypoints/shared/view-recovery.ts';
import { failure, type Problem, type Result, success } from '../../../lib/model/result.ts';

const DAMAGED = new TypeError('no such thing');

let asked: number;
let answer: Result<number>;
beforeEach(() => {
  asked = 0;
  answer = success(0);
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async () => {
    asked += 1;
    return answer;
  }) as never);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());

it('has the library mended once, for all who stumble meanwhile', async () => {
  const trouble = signal<Problem | undefined>(undefined);
  const recover = createRecovery(trouble);
  expect(await Promise.all([recover(DAMAGED), recover(DAMAGED)])).toEqual([true, true]);
  expect(asked).toBe(1);
  expect(trouble.value).toBeUndefined();
});

it.each([
  ['where it could not be mended', DAMAGED, failure('databaseFailed'), 1],
  ['and has nothing mended over what the world does', new DOMException('', 'UnknownError'), success(0), 0],
])('says that the library cannot be read %s', async (_, error, answered, times) => {
  answer = answered;
  const trouble = signal<Problem | undefined>(undefined);
  expect(await createRecovery(trouble)(error)).toBe(false);
  expect(trouble.value).toEqual({ code: 'databaseFailed', detail: error.name });
  expect(asked).toBe(times);
});
