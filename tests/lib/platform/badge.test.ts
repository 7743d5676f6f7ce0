import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { hideBadge } from '../../../lib/platform/badge.ts';

afterEach(() => vi.restoreAllMocks());

function failing(isOpen: boolean) {
  const gone = new Error('No tab with id: 7.');
  vi.spyOn(browser.action, 'setBadgeText').mockRejectedValue(gone);
  const get = vi.spyOn(browser.tabs, 'get') as unknown as ReturnType<typeof vi.fn>;
  if (isOpen) get.mockResolvedValue({ id: 7 });
  else get.mockRejectedValue(gone);
}

it('leaves a tab alone that was closed meanwhile', async () => {
  failing(false);
  await expect(hideBadge(7)).resolves.toBeUndefined();
});

it('tells of every other failure', async () => {
  failing(true);
  await expect(hideBadge(7)).rejects.toThrow('No tab');
});
