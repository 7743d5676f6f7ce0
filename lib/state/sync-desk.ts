import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Problem, Result } from '../model/result.ts';
import type { SyncRecord, SyncServer } from '../model/sync.ts';
import type { SyncSource } from './sources.ts';
import { SHORTEST_PASSPHRASE, toSyncAddress } from './sync-address.ts';

/** What the reader enters to sync. */
export type SyncAccount = SyncServer & { readonly passphrase: string };

/** The reader’s other machines: whether this one is kept the same as they are, and what came of it. */
export interface SyncDesk {
  readonly record: ReadonlySignal<SyncRecord>;
  /** Whether this machine is set up; where the browser has deleted the library, it has to be done again. */
  readonly isOn: ReadonlySignal<boolean>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<Problem | undefined>;
  /** What of that which was entered cannot be used. */
  readonly wrong: ReadonlySignal<'address' | 'passphrase' | undefined>;
  /** Call it in a click’s handler: the browser may have to ask the reader. False where it is not on after it. */
  turnOn(account: SyncAccount): Promise<boolean>;
  syncNow(): Promise<void>;
  turnOff(remove: boolean): Promise<void>;
  makePassphrase(): string;
  dispose(): void;
}

export function createSyncDesk(source: SyncSource): SyncDesk {
  const record = signal<SyncRecord>({});
  const busy = signal(false);
  const failed = signal<Problem | undefined>(undefined);
  const wrong = signal<'address' | 'passphrase' | undefined>(undefined);
  const problem = computed(() => failed.value ?? record.value.problem);
  async function work(doing: () => Promise<Result<void>>): Promise<boolean> {
    busy.value = true;
    failed.value = undefined;
    const done = await doing();
    failed.value = done.ok ? undefined : done.problem;
    busy.value = false;
    return done.ok;
  }
  const stop = source.watchRecord((changed) => {
    record.value = changed;
  });
  return {
    record,
    problem,
    wrong,
    isOn: computed(() => record.value.address !== undefined && problem.value?.code !== 'syncOff'),
    isBusy: busy,
    async turnOn({ passphrase, ...account }) {
      const address = toSyncAddress(account.address);
      const isShort = passphrase.length < SHORTEST_PASSPHRASE;
      wrong.value = address === undefined ? 'address' : isShort ? 'passphrase' : undefined;
      if (address === undefined || isShort) return false;
      // First: the browser asks only while the reader's click is being handled.
      const asked = source.askForServer(address);
      const isOn = await work(async () =>
        (await asked) ? source.turnOn({ ...account, address, passphrase }) : NO_ACCESS,
      );
      if (isOn) await work(() => source.sync());
      return isOn;
    },
    syncNow: async () => void (await work(() => source.sync())),
    turnOff: async (remove) => void (await work(() => source.turnOff(remove))),
    makePassphrase: source.makePassphrase,
    dispose: stop,
  };
}

const NO_ACCESS: Result<never> = { ok: false, problem: { code: 'syncNoAccess' } };
