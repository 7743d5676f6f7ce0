import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerDetector } from '../../../lib/platform/detector.ts';
import {
  isWikipediaOn,
  keepSummaries,
  readKeptSummaries,
  turnOffWikipedia,
  turnOnWikipedia,
} from '../../../lib/platform/wikipedia-access.ts';

const PATTERN = 'https://*.wikipedia.org/*';
let granted: string[];
let answer: boolean;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  granted = [];
  answer = true;
  const { permissions } = fakeBrowser;
  vi.spyOn(permissions, 'contains').mockImplementation((async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((each) => granted.includes(each))) as never);
  vi.spyOn(permissions, 'getAll').mockImplementation((async () => ({ origins: granted })) as never);
  vi.spyOn(permissions, 'request').mockImplementation((async ({ origins = [] }: { origins?: string[] }) => {
    if (answer) granted.push(...origins);
    return answer;
  }) as never);
  vi.spyOn(permissions, 'remove').mockImplementation((async () => {
    granted = [];
    return true;
  }) as never);
});

describe('asking Wikipedia', () => {
  it('is off as installed, and on when the reader allowed it', async () => {
    expect(await isWikipediaOn()).toBe(false);
    expect(await turnOnWikipedia()).toBe(true);
    expect(granted).toEqual([PATTERN]);
    expect(await isWikipediaOn()).toBe(true);
  });

  it('stays off where the reader says no', async () => {
    answer = false;
    expect(await turnOnWikipedia()).toBe(false);
    granted = [PATTERN];
    expect(await isWikipediaOn()).toBe(false);
  });

  it('is off when the browser takes the leave back', async () => {
    await turnOnWikipedia();
    granted = [];
    expect(await isWikipediaOn()).toBe(false);
  });

  it('is off, and nothing of it is left, when the reader turns it off', async () => {
    await turnOnWikipedia();
    await keepSummaries([['a', { title: 'A', url: 'b' }]]);
    await turnOffWikipedia();
    expect(granted).toEqual([]);
    expect(await readKeptSummaries()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('does not have the pages of Wikipedia read', async () => {
    const written: { matches: string[]; excludeMatches: string[] }[] = [];
    const { scripting } = fakeBrowser;
    vi.spyOn(scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
    vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async (scripts: never[]) => {
      written.push(...scripts);
    }) as never);
    await turnOnWikipedia();
    await registerDetector();
    expect(written.map(({ excludeMatches }) => excludeMatches)).toEqual([[PATTERN]]);
  });
});
