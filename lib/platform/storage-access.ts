import { type Browser, browser } from 'wxt/browser';

/** Not every browser can say who reads its storage: where it cannot, pages never could. */
type Area = Partial<Pick<Browser.storage.StorageArea, 'setAccessLevel'>>;

/**
 * Keeps what is stored to the background and the views. Chromium lets the scripts in pages read local storage unless
 * told otherwise; ours need none of it, and a hostile page that got at one of them would find settings and drafts.
 */
export async function keepStorageFromPages(): Promise<void> {
  const areas: readonly Area[] = [browser.storage.local, browser.storage.session];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
