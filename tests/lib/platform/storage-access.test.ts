import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepStorageFromPages } from '../../../lib/platform/storage-access.ts';

const areas = { local: fakeBrowser.storage.local, session: fakeBrowser.storage.session };

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  for (const area of Object.values(areas)) Reflect.deleteProperty(area, 'setAccessLevel');
});

describe('keepStorageFromPages', () => {
  it('closes both areas to the scripts in pages', async () => {
    const closed: unknown[] = [];
    for (const [name, area] of Object.entries(areas)) {
      const setAccessLevel = vi.fn(async (level: unknown) => void closed.push([name, level]));
      Object.assign(area, { setAccessLevel });
    }
    await keepStorageFromPages();
    expect(closed).toEqual([
      ['local', { accessLevel: 'TRUSTED_CONTEXTS' }],
      ['session', { accessLevel: 'TRUSTED_CONTEXTS' }],
    ]);
  });

  it('asks nothing of a browser that has no such levels', async () => {
    for (const area of Object.values(areas)) Object.assign(area, { setAccessLevel: undefined });
    await expect(keepStorageFromPages()).resolves.toBeUndefined();
  });
});
