import type { ReadonlySignal } from '@preact/signals';
import type { Keeping } from '../model/keeping.ts';
import type { Settings } from '../model/settings.ts';
import type { SettingsSource } from './sources.ts';
import type { UndoOffer } from './undo.ts';

/** The lists among the settings. What is removed from one can be put back. */
export interface SettingLists {
  /** Adds a site that is never read; false means that these words name no site. */
  addNever(words: string): boolean;
  removeNever(host: string): void;
  /** Says what is kept of a site, or nothing of its own any more; false means that these words name no site. */
  keepSite(words: string, keep: Keeping | undefined): boolean;
  /** Lets pages like these be read again. */
  removeNotArticle(pattern: string): void;
}

export function createSettingLists(
  now: ReadonlySignal<Settings>,
  { changeSettings }: Pick<SettingsSource, 'changeSettings'>,
  undo: UndoOffer,
): SettingLists {
  /** Removes something by name from the settings, where `before` is what they were. */
  const remove = (name: string, change: Partial<Settings>, before: Partial<Settings>) => {
    void changeSettings(change);
    undo.propose({ what: 'settingRemoved', name, undo: () => changeSettings(before) });
  };
  return {
    addNever(words) {
      const host = hostIn(words);
      if (host === undefined) return false;
      void changeSettings({ neverSites: [...new Set([...now.value.neverSites, host])].sort() });
      return true;
    },
    removeNever(host) {
      const { neverSites } = now.value;
      remove(host, { neverSites: neverSites.filter((site) => site !== host) }, { neverSites });
    },
    keepSite(words, keep) {
      const host = hostIn(words);
      if (host === undefined) return false;
      const { keepSites } = now.value;
      const others = keepSites.filter((site) => site.host !== host);
      if (keep === undefined) remove(host, { keepSites: others }, { keepSites });
      else {
        const all = [...others, { host, keep }].sort((a, b) => (a.host < b.host ? -1 : 1));
        void changeSettings({ keepSites: all });
      }
      return true;
    },
    removeNotArticle(pattern) {
      const { notArticles } = now.value;
      remove(pattern, { notArticles: notArticles.filter((each) => each !== pattern) }, { notArticles });
    },
  };
}

/** The host in what the reader typed: an address or a bare name. */
export function hostIn(words: string): string | undefined {
  const typed = words.trim();
  const address = /^https?:\/\//iu.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || /\s/u.test(typed) || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return hostname.includes('.') || hostname === 'localhost' ? hostname : undefined;
}
