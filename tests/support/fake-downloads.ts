import { vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';

export type Item = Pick<
  Browser.downloads.DownloadItem,
  'id' | 'filename' | 'state' | 'exists' | 'byExtensionId' | 'error'
>;

/** The browser's downloads in memory: the latest first, as they are asked for. */
export function downloadsWith(
  items: Item[],
  outcome: 'complete' | 'interrupted' = 'complete',
  allowed = true,
) {
  const listeners = new Set<(change: { id: number }) => void>();
  const removed: number[] = [];
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
  );
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => allowed) as never);
  Object.assign(browser, {
    downloads: {
      onChanged: {
        addListener: (listener: (change: { id: number }) => void) => listeners.add(listener),
        removeListener: (listener: (change: { id: number }) => void) => listeners.delete(listener),
      },
      async download({ filename }: { filename: string }) {
        const item: Item = { id: 99, filename: `/d/${filename}`, state: 'in_progress', exists: true };
        items.unshift(item);
        queueMicrotask(() => {
          Object.assign(item, {
            state: outcome,
            error: outcome === 'complete' ? undefined : 'FILE_NO_SPACE',
          });
          for (const listener of listeners) listener({ id: 99 });
        });
        return 99;
      },
      search: async ({ id, filenameRegex = '' }: { id?: number; filenameRegex?: string }) =>
        items.filter((item) =>
          id === undefined ? new RegExp(filenameRegex).test(item.filename) : item.id === id,
        ),
      removeFile: async (id: number) => void removed.push(id),
      erase: async () => [],
    },
  });
  return { items, removed, listeners };
}
