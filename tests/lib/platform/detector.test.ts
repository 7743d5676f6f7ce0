import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerDetector, startDetectorInOpenTabs } from '../../../lib/platform/detector.ts';

interface Registered {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches?: readonly string[];
}

let registered: Registered[];
let writes: number;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  registered = [];
  writes = 0;
  const write = async (scripts: Registered[]) => {
    writes += 1;
    registered = [...scripts];
  };
  const { scripting } = fakeBrowser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async () => registered) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation(write as never);
  vi.spyOn(scripting, 'updateContentScripts').mockImplementation(write as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((() => write([])) as never);
});

function grant(...origins: string[]): void {
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation((async () => ({ origins })) as never);
}

describe('registerDetector', () => {
  it('registers it where the reader granted it, in the main frame, for good', async () => {
    grant('https://a.example/*', 'moz-extension://1/*');
    await registerDetector();
    expect(registered).toEqual([
      {
        id: 'detector',
        js: ['/detector.js'],
        matches: ['https://a.example/*'],
        excludeMatches: [],
        runAt: 'document_idle',
        allFrames: false,
        persistAcrossSessions: true,
      },
    ]);
  });

  it('leaves out what is never to be read', async () => {
    grant('https://*/*');
    await fakeBrowser.storage.local.set({ settings: { neverSites: ['bank.example', 'no host'] } });
    await registerDetector();
    expect(registered[0]?.excludeMatches).toEqual(['http://*.bank.example/*', 'https://*.bank.example/*']);
  });

  it('writes nothing when nothing has changed, and follows when something has', async () => {
    grant('https://a.example/*');
    await registerDetector();
    await registerDetector();
    expect(writes).toBe(1);
    grant('https://a.example/*', 'https://b.example/*');
    await registerDetector();
    expect(registered[0]?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
  });

  it('takes it away with the last grant', async () => {
    grant('https://a.example/*');
    await registerDetector();
    grant();
    await registerDetector();
    expect(registered).toEqual([]);
  });

  it('updates what another call registered meanwhile', async () => {
    grant('https://a.example/*');
    vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockRejectedValueOnce(
      new Error('Duplicate script ID'),
    );
    await registerDetector();
    expect(registered).toHaveLength(1);
  });
});

describe('startDetectorInOpenTabs', () => {
  it('starts it in all but private tabs, and passes over those that refuse', async () => {
    const tabs = [{ id: 1 }, { id: 2, incognito: true }, { id: 3 }];
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
    const ran: unknown[] = [];
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async ({
      target,
    }: {
      target: { tabId: number };
    }) => {
      ran.push(target.tabId);
      if (target.tabId === 3) throw new Error('showing error page');
      return [];
    }) as never);
    expect(await startDetectorInOpenTabs(['https://a.example/*'])).toBe(1);
    expect(ran).toEqual([1, 3]);
  });
});
