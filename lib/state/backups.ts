import { type ReadonlySignal, signal } from '@preact/signals';
import type { BackupRecord, BackupRhythm, Health } from '../model/backup.ts';
import type { Problem, Result } from '../model/result.ts';
import { createLongWork, type LongWork } from './long-work.ts';
import type { BackupSource, SettingsSource } from './sources.ts';

/** The backups: their rhythm, what came of the last one, and how safe the library is. */
export interface Backups {
  readonly record: ReadonlySignal<BackupRecord>;
  /** Absent until the browser has answered. */
  readonly health: ReadonlySignal<Health | undefined>;
  readonly work: LongWork;
  readonly problem: ReadonlySignal<Problem | undefined>;
  /** Call it in a click's handler: the browser may have to ask the reader. */
  choose(rhythm: BackupRhythm): Promise<void>;
  backUpNow(): Promise<void>;
  askToKeep(): Promise<void>;
  dispose(): void;
}

export function createBackups(
  source: BackupSource,
  { changeSettings }: Pick<SettingsSource, 'changeSettings'>,
): Backups {
  const record = signal<BackupRecord>({});
  const health = signal<Health | undefined>(undefined);
  const problem = signal<Problem | undefined>(undefined);
  const work = createLongWork();
  const lookAtHealth = async (): Promise<void> => {
    health.value = await source.readHealth();
  };
  const report = (result: Result<void>): void => {
    problem.value = result.ok ? undefined : result.problem;
  };
  const backUpIf = async (mayYet: boolean): Promise<void> =>
    report(mayYet ? await work.run((progress) => source.backUp(progress)) : NOT_ALLOWED);
  void lookAtHealth();
  const stop = source.watchRecord((changed) => {
    record.value = changed;
  });
  return {
    record,
    health,
    problem,
    work,
    // First: the browser asks only while the reader's click is being handled.
    backUpNow: async () => backUpIf(await source.askToSave()),
    async choose(backup) {
      if (backup === 'off') {
        problem.value = undefined;
        await changeSettings({ backup });
        return;
      }
      const mayYet = await source.askToSave();
      await changeSettings({ backup: mayYet ? backup : 'off' });
      await backUpIf(mayYet);
    },
    async askToKeep() {
      await source.askToKeep();
      await lookAtHealth();
    },
    dispose: stop,
  };
}

const NOT_ALLOWED: Result<never> = { ok: false, problem: { code: 'noLeaveToSave' } };
