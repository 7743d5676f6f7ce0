import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, listen } from '../../../lib/messages/listen.ts';
import { success } from '../../../lib/model/result.ts';

const PAGE = {
  id: fakeBrowser.runtime.id,
  url: 'https://brunvikpost.example/bridge',
  frameId: 0,
  tab: { id: 7, windowId: 2 },
};
const VIEW = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const SEEN = { call: 'pageSeen', payload: { url: PAGE.url, run: 'r1', score: 0.9 } };
const READ = { call: 'readTab', payload: { tabId: 7, anyway: false } };

const TURN_ON = {
  call: 'turnOnSync',
  payload: { address: 'https://evil.example/', user: 'a', password: 'b', passphrase: 'c'.repeat(12) },
};

const LOOK_UP = { call: 'readSummary', payload: { language: 'en', name: 'Norway' } };

let heard: unknown[];
let mistakes: unknown[];

function handlers(change: Partial<Handlers> = {}): Handlers {
  return {
    pageSeen: async (payload, caller) => {
      heard.push([payload, caller]);
      return success(undefined);
    },
    readTab: async (payload, caller) => {
      heard.push([payload, caller]);
      return success(undefined);
    },
    noteSelection: async () => success(true),
    mendLibrary: async () => success(0),
    turnOnSync: async () => success(undefined),
    syncStep: async () => success({ more: false }),
    turnOffSync: async () => success(undefined),
    readSummary: async ({ name }) => success({ title: name, url: 'https://en.wikipedia.org/wiki/X' }),
    ...change,
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  heard = [];
  mistakes = [];
});

/** Sends as the browser would; `ignored` where no listener will answer. */
function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage
      .trigger(message, sender, resolve)
      .then((returned: unknown[]) => returned.includes(true) || resolve('ignored'));
  });
}

describe('listen', () => {
  it('hands a call to its handler, with who made it', async () => {
    listen(handlers(), (error) => mistakes.push(error));
    expect(await send(SEEN, PAGE)).toEqual({ ok: true });
    expect(await send(READ, VIEW)).toEqual({ ok: true });
    expect(heard).toEqual([
      [SEEN.payload, { kind: 'page', tabId: 7, windowId: 2, origin: 'https://brunvikpost.example' }],
      [READ.payload, { kind: 'view' }],
    ]);
  });

  it('takes a view for a view in a tab, too', async () => {
    listen(handlers(), (error) => mistakes.push(error));
    expect(await send(READ, { ...VIEW, tab: { id: 3 }, frameId: 0 })).toEqual({ ok: true });
  });

  it.each([
    ['a page that wants another tab read', READ, PAGE],
    ['a page that wants to turn syncing on', TURN_ON, PAGE],
    ['a page that wants Wikipedia asked', LOOK_UP, PAGE],
    ['a frame that wants Wikipedia asked', LOOK_UP, { ...PAGE, frameId: 2 }],
    [
      'a view that wants another server asked',
      { ...LOOK_UP, payload: { language: 'evil.example/', name: 'Norway' } },
      VIEW,
    ],
    ['a page that wants the library synced', { call: 'syncStep', payload: {} }, PAGE],
    ['a view that speaks for a page', SEEN, VIEW],
    ['a frame that wants a note begun', { call: 'noteSelection', payload: {} }, { ...PAGE, frameId: 2 }],
    ['another extension', READ, { ...VIEW, id: 'other' }],
    ['a frame within the page', SEEN, { ...PAGE, frameId: 2 }],
    ['a sender without address', SEEN, { ...PAGE, url: undefined }],
    ['a call that is not in the contract', { call: 'toString', payload: {} }, VIEW],
    ['a call without a name', {}, VIEW],
    ['no object', 'readTab', VIEW],
    ['a payload of another shape', { call: 'readTab', payload: { tabId: '7', anyway: false } }, VIEW],
    ['a payload with more than is asked', { ...READ, payload: { ...READ.payload, files: [] } }, VIEW],
    [
      'an address that is no web page',
      { ...SEEN, payload: { ...SEEN.payload, url: 'file:///etc/hosts' } },
      PAGE,
    ],
    [
      'an endless address',
      { ...SEEN, payload: { ...SEEN.payload, url: `https://a.example/${'a'.repeat(9000)}` } },
      PAGE,
    ],
  ])('leaves unanswered: %s', async (_, message, sender) => {
    listen(handlers(), (error) => mistakes.push(error));
    expect(await send(message, sender)).toBe('ignored');
    expect(heard).toEqual([]);
  });

  it('answers a handler that threw with a problem, and tells of the mistake', async () => {
    const mistake = new TypeError('of ours');
    listen(handlers({ readTab: () => Promise.reject(mistake) }), (error) => mistakes.push(error));
    expect(await send(READ, VIEW)).toEqual({ ok: false, problem: { code: 'unexpected' } });
    expect(mistakes).toEqual([mistake]);
  });
});
