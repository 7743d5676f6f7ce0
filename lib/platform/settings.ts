import { browser } from 'wxt/browser';
import { type AddressPattern, followsPattern } from '../model/address-pattern.ts';
import { isOnSite } from '../model/is-on-site.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { readAs } from '../schemas/read-as.ts';
import { SETTINGS } from '../schemas/settings.ts';
import { watchStorage } from './watch-storage.ts';

const KEY = 'settings';

/** What the reader chose, or the defaults. */
export async function readSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** The reader's choices, kept on this machine. */
export function createSettingsSource() {
  return {
    watchSettings: (onChange: (settings: Settings) => void) =>
      watchStorage('local', KEY, (value) => onChange(toSettings(value))),
    changeSettings: async (change: Partial<Settings>) => {
      await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
    },
  };
}

function toSettings(stored: unknown): Settings {
  return readAs(SETTINGS, stored) ?? DEFAULT_SETTINGS;
}

/** Whether the reader never wants this address read. A site stands for its subdomains too. */
export function isNeverSite(url: string, { neverSites }: Pick<Settings, 'neverSites'>): boolean {
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname;
  return neverSites.some((site) => isOnSite(host, site));
}

/** The pattern by which the reader said that this address holds no article, if there is one. */
export function findNotArticle(
  url: string,
  { notArticles }: Pick<Settings, 'notArticles'>,
): AddressPattern | undefined {
  return notArticles.find((pattern) => followsPattern(url, pattern));
}
