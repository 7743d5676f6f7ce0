import { describe, expect, it } from 'vitest';
import { createBackups } from '../../../lib/state/backups.ts';
import { createViewWorld } from '../../support/view-sources.ts';

function open() {
  const { world, sources } = createViewWorld();
  return { world, backups: createBackups(sources.backups, sources.settings) };
}

describe('the backups', () => {
  it('ask for leave first, and make one when a rhythm is chosen', async () => {
    const { world, backups } = open();
    await backups.choose('weekly');
    expect(world.deeds).toEqual([['askToSave'], ['backUp']]);
    expect(world.settings.value.backup).toBe('weekly');
    await backups.choose('off');
    expect(world.deeds).toHaveLength(2);
    expect(world.settings.value.backup).toBe('off');
  });

  it('stay off where the reader says no, and say so', async () => {
    const { world, backups } = open();
    world.answer = false;
    await backups.choose('daily');
    expect(world.deeds).toEqual([['askToSave']]);
    expect(world.settings.value.backup).toBe('off');
    expect(backups.problem.value?.code).toBe('noLeaveToSave');
  });

  it('say what went wrong, until one goes right', async () => {
    const { world, backups } = open();
    world.outcome = { ok: false, problem: { code: 'backupFailed', detail: 'FILE_NO_SPACE' } };
    await backups.backUpNow();
    expect(backups.problem.value?.detail).toBe('FILE_NO_SPACE');
    world.outcome = { ok: true, value: undefined };
    await backups.backUpNow();
    expect(backups.problem.value).toBeUndefined();
  });

  it('look again how safe the library is after the browser was asked to keep it', async () => {
    const { backups } = open();
    await backups.askToKeep();
    expect(backups.health.value?.persisted).toBe(true);
  });
});
