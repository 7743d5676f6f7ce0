import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isAllSites } from './match-pattern.ts';
import type { AccessSource, PageSource, Shortcuts } from './sources.ts';

/** Whether the reader has allowed all news sites, or said no just now. */
export type Permission = 'notAsked' | 'granted' | 'refused';

/** The introduction: what Newsthread does, and the one permission that it asks for. */
export interface Welcome {
  readonly permission: ReadonlySignal<Permission>;
  readonly shortcuts: ReadonlySignal<Shortcuts>;
  allow(): Promise<void>;
  goWithout(): void;
  openPage: PageSource['openPage'];
  dispose(): void;
}

export interface WelcomeSources {
  readonly access: Pick<AccessSource, 'askForAllSites' | 'watchGranted'>;
  readonly pages: Pick<PageSource, 'openPage' | 'findShortcuts'>;
}

export function createWelcome({ access, pages }: WelcomeSources): Welcome {
  const all = signal(false);
  const refused = signal(false);
  const shortcuts = signal<Shortcuts>({});
  void pages.findShortcuts().then((found) => {
    shortcuts.value = found;
  });
  const stop = access.watchGranted((patterns) => {
    all.value = patterns.some(isAllSites);
  });
  return {
    shortcuts,
    permission: computed(() => {
      if (all.value) return 'granted';
      return refused.value ? 'refused' : 'notAsked';
    }),
    async allow() {
      refused.value = !(await access.askForAllSites());
    },
    goWithout() {
      refused.value = true;
    },
    openPage: pages.openPage,
    dispose: stop,
  };
}
