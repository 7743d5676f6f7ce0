import { browser } from 'wxt/browser';
import { ALL_SITES, toSitePatterns } from './site-pattern.ts';

/** Which sites the reader lets us read. */
export function createAccessSource() {
  return {
    canRead: async (url: string) => {
      // The site's two patterns are granted together, but the manifest of a test build names only one of them.
      const pattern = toSitePatterns(url).find((each) => url.startsWith(each.split(':', 1)[0] ?? each));
      return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
    },
    askForSite: (url: string) => ask(toSitePatterns(url)),
    askForAllSites: () => ask([...ALL_SITES]),
    watchGranted,
    takeBack: (pattern: string) => browser.permissions.remove({ origins: [pattern] }).catch(() => false),
  };
}

/** The match patterns that are granted now. */
export async function findGranted(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Asks at once: browsers ask only while the reader's click is being handled. */
function ask(origins: string[]): Promise<boolean> {
  if (origins.length === 0) return Promise.resolve(false);
  return browser.permissions.request({ origins }).catch(() => false); // dismissed or refused by policy
}

function watchGranted(onChange: (patterns: readonly string[]) => void): () => void {
  let stopped = false;
  const tell = (): void => {
    void findGranted().then((patterns) => {
      if (!stopped) onChange(patterns);
    });
  };
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  tell();
  return () => {
    stopped = true;
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}
