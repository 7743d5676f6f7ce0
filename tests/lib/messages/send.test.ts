import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callBackground, callPage } from '../../../lib/messages/send.ts';

const READ = { tabId: 7, anyway: true };
const NEVER = new Promise<never>(() => undefined);
let sent: unknown[];

/** Has the other side answer with these, one after the other. */
function answerWith(...answers: (() => Promise<unknown>)[]): void {
  const send = (...parts: unknown[]) => {
    sent.push(parts);
    return answers[sent.length - 1]?.() ?? NEVER;
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
}

beforeEach(() => {
  vi.restoreAllMocks();
  sent = [];
});

describe('callBackground', () => {
  it('sends the call and gives the answer', async () => {
    answerWith(async () => ({ ok: true }));
    expect(await callBackground('readTab', READ)).toEqual({ ok: true });
    expect(sent).toEqual([[{ call: 'readTab', payload: READ }]]);
  });

  it('gives a problem that was answered, and does not ask again', async () => {
    const answer = { ok: false, problem: { code: 'restrictedPage' } };
    answerWith(async () => answer);
    expect(await callBackground('readTab', READ)).toEqual(answer);
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('The message channel closed'))],
    ['is answered with nothing', async () => undefined],
    ['is answered with something else', async () => ({ okay: 1 })],
    ['is not answered in time', () => NEVER],
  ])('calls once more when the first call %s', async (_, first) => {
    answerWith(first, async () => ({ ok: true }));
    expect(await callBackground('readTab', READ, 5)).toEqual({ ok: true });
    expect(sent).toHaveLength(2);
  });

  it('gives up after the second call', async () => {
    answerWith();
    expect(await callBackground('readTab', READ, 5)).toEqual({ ok: false, problem: { code: 'noResponse' } });
    expect(sent).toHaveLength(2);
  });

  it('knows when the view has outlived its extension', async () => {
    const gone = () => Promise.reject(new Error('Extension context invalidated.'));
    answerWith(gone, gone);
    expect(await callBackground('readTab', READ)).toMatchObject({ problem: { code: 'extensionUpdated' } });
  });
});

describe('callPage', () => {
  it('calls the main frame of the tab', async () => {
    answerWith(async () => ({ ok: true, value: undefined }));
    expect(await callPage(7, 'readSelection', {})).toEqual({ ok: true, value: undefined });
    expect(sent).toEqual([[7, { call: 'readSelection', payload: {} }, { frameId: 0 }]]);
  });
});
