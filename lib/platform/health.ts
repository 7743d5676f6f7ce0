import type { Health } from '../model/backup.ts';

/** How safe the library is, as the browser tells. For pages only. */
export async function readHealth(): Promise<Health> {
  const [persisted, { usage, quota }] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  const left = usage === undefined || quota === undefined ? undefined : Math.max(0, quota - usage);
  const loaded = performance.getEntriesByType('resource');
  return {
    persisted,
    used: usage,
    left,
    requests: loaded.filter(({ name }) => /^https?:/u.test(name)).length,
  };
}

/** Asks the browser never to delete the library when space runs short. */
export function askToPersist(): Promise<boolean> {
  return navigator.storage.persist();
}
