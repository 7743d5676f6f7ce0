import { browser } from 'wxt/browser';
import { failure, type Problem, type Result } from '../model/result.ts';
import type { BackgroundCalls, PageCalls } from './contract.ts';

type Payload<Calls, Call extends keyof Calls> = Calls[Call] extends (payload: infer P) => unknown ? P : never;
type Answer<Calls, Call extends keyof Calls> = Calls[Call] extends (payload: never) => infer A ? A : never;

/** Longer than reading the largest page takes; a background that was stopped answers within a second or never. */
const PATIENCE_MS = 20_000;

/**
 * Calls the background. A call that fails or is not answered in time is made once more, which may wake the background;
 * after that the answer is the problem `noResponse`, or `extensionUpdated` where this view outlived its extension.
 */
export function callBackground<Call extends keyof BackgroundCalls>(
  call: Call,
  payload: Payload<BackgroundCalls, Call>,
  patienceMs = PATIENCE_MS,
): Promise<Answer<BackgroundCalls, Call>> {
  const send = () => browser.runtime.sendMessage({ call, payload });
  return sendTwice(send, patienceMs) as Promise<Answer<BackgroundCalls, Call>>;
}

/** Calls the extractor in the main frame of a tab. Fails like `callBackground` where there is none. */
export function callPage<Call extends keyof PageCalls>(
  tabId: number,
  call: Call,
  payload: Payload<PageCalls, Call>,
  patienceMs = PATIENCE_MS,
): Promise<Answer<PageCalls, Call>> {
  const send = () => browser.tabs.sendMessage(tabId, { call, payload }, { frameId: 0 });
  return sendTwice(send, patienceMs) as Promise<Answer<PageCalls, Call>>;
}

async function sendTwice(send: () => Promise<unknown>, patienceMs: number): Promise<Result<unknown>> {
  const first = await sendOnce(send, patienceMs);
  return first.answered ? first.answer : (await sendOnce(send, patienceMs)).answer;
}

interface Outcome {
  readonly answered: boolean;
  readonly answer: Result<unknown>;
}

async function sendOnce(send: () => Promise<unknown>, patienceMs: number): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patienceMs, undefined);
  });
  try {
    const answer = await Promise.race([send(), timeout]);
    return isResult(answer) ? { answered: true, answer } : { answered: false, answer: failure('noResponse') };
  } catch (error) {
    return { answered: false, answer: { ok: false, problem: toProblem(error) } };
  } finally {
    clearTimeout(timer);
  }
}

function toProblem(error: unknown): Problem {
  const detail = error instanceof Error ? error.message : undefined;
  return { code: detail?.includes('context invalidated') ? 'extensionUpdated' : 'noResponse', detail };
}

function isResult(answer: unknown): answer is Result<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
