import { browser } from 'wxt/browser';

/** Follows one key of the browser's storage: its value now, and whenever it changes. */
export function watchStorage(
  area: 'local' | 'session',
  key: string,
  onValue: (value: unknown) => void,
): () => void {
  let stopped = false;
  let changed = false;
  const onChanged = (changes: Record<string, { newValue?: unknown }>, changedArea: string): void => {
    const change = changes[key];
    if (changedArea !== area || !change) return;
    changed = true; // what is being read below is older than this
    onValue(change.newValue ?? undefined);
  };
  browser.storage.onChanged.addListener(onChanged);
  void browser.storage[area].get(key).then((stored) => {
    if (!stopped && !changed) onValue(stored[key]);
  });
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onChanged);
  };
}
