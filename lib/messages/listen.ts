import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { failure, type Result } from '../model/result.ts';
import type { BackgroundCalls } from './contract.ts';
import { PAYLOADS } from './payloads.ts';

/** Who called: a script in the main frame of a tab, or one of the extension's own pages. */
export type Caller =
  | { readonly kind: 'page'; readonly tabId: number; readonly windowId: number; readonly origin: string }
  | { readonly kind: 'view' };

/** One handler per call. Leaving one out, or inventing one, does not compile. */
export type Handlers = {
  readonly [Call in keyof BackgroundCalls]: (
    payload: Parameters<BackgroundCalls[Call]>[0],
    caller: Caller,
  ) => Promise<ReturnType<BackgroundCalls[Call]>>;
};

/** Who may make which call. */
const ALLOWED: { readonly [Call in keyof BackgroundCalls]: Caller['kind'] } = {
  pageSeen: 'page',
  noteSelection: 'page',
  readTab: 'view',
  mendLibrary: 'view',
  turnOnSync: 'view',
  syncStep: 'view',
  turnOffSync: 'view',
  readSummary: 'view',
};

/**
 * Answers the calls to the background. Call it at top level, so that a call can wake the background. A call that is
 * not in the contract, or that this caller may not make, gets no answer.
 * @param onMistake gets what a handler threw; the caller gets the problem `unexpected`
 */
export function listen(handlers: Handlers, onMistake: (error: unknown) => void): void {
  // An answer through `sendResponse` works with and without the polyfill, in every browser.
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const answer = dispatch(handlers, message, toCaller(sender));
    if (!answer) return undefined;
    answer
      .catch((error: unknown) => {
        onMistake(error);
        return failure('unexpected');
      })
      .then(sendResponse);
    return true;
  });
}

const WIRE = v.object({
  call: v.picklist(Object.keys(PAYLOADS) as [keyof BackgroundCalls]),
  payload: v.unknown(),
});

function dispatch(
  handlers: Handlers,
  message: unknown,
  caller: Caller | undefined,
): Promise<Result<unknown>> | undefined {
  const wire = v.safeParse(WIRE, message);
  if (!wire.success || !caller || ALLOWED[wire.output.call] !== caller.kind) return undefined;
  return answer(handlers, wire.output.call, wire.output.payload, caller);
}

function answer<Call extends keyof BackgroundCalls>(
  handlers: Handlers,
  call: Call,
  payload: unknown,
  caller: Caller,
): Promise<Result<unknown>> | undefined {
  const parsed = v.safeParse<v.GenericSchema<unknown, Parameters<BackgroundCalls[Call]>[0]>>(
    PAYLOADS[call],
    payload,
  );
  return parsed.success ? handlers[call](parsed.output, caller) : undefined;
}

function toCaller(sender: Browser.runtime.MessageSender): Caller | undefined {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return undefined;
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return { kind: 'view' };
  if (sender.tab?.id === undefined || sender.frameId !== 0) return undefined;
  const { id: tabId, windowId } = sender.tab;
  return { kind: 'page', tabId, windowId, origin: new URL(sender.url).origin };
}
