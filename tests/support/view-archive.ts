import type { Health } from '../../lib/model/backup.ts';
import { success } from '../../lib/model/result.ts';
import type { BackupSource, ImportPreview, ImportSource, SyncSource } from '../../lib/state/sources.ts';
import { asking, doing, type World } from './view-sources.ts';

/** What any file is found to hold. */
export const PREVIEW: Omit<ImportPreview, 'bringBack'> = {
  exportedAt: '2025-03-01T18:30:00.000Z',
  intact: true,
  refused: 0,
  articles: { new: 12, same: 3, newerHere: 1, newerThere: 2 },
  notes: { new: 4, same: 2, newerHere: 0, newerThere: 1 },
  corrections: { new: 0, same: 0, newerHere: 0, newerThere: 0 },
  settings: 'different',
};

export const HEALTH: Health = { persisted: false, used: 48_300_000, left: 9_100_000_000, requests: 0 };

export function importsOf(world: World): ImportSource {
  return {
    async readFile(file) {
      world.deeds.push(['readFile', await file.text()]);
      if (!world.preview.ok) return world.preview;
      return success({
        ...world.preview.value,
        bringBack: (choices) => doing(world, 'bringBack', choices),
      });
    },
  };
}

export function backupsOf(world: World): BackupSource {
  return {
    watchRecord: (onChange) => world.record.subscribe(onChange),
    askToSave: () => asking(world, 'askToSave'),
    backUp: () => doing(world, 'backUp'),
    readHealth: async () => world.health,
    async askToKeep() {
      world.health = { ...world.health, persisted: await asking(world, 'askToKeep') };
      return world.health.persisted;
    },
    isWiped: async () => world.wiped,
    async acceptLibrary() {
      world.deeds.push(['acceptLibrary']);
    },
  };
}

export function syncOf(world: World): SyncSource {
  return {
    watchRecord: (onChange) => world.synced.subscribe(onChange),
    askForServer: (address) => asking(world, 'askForServer', address),
    async turnOn(account) {
      const done = await doing(world, 'turnOn', account);
      const { address, user } = account;
      if (done.ok) world.synced.value = { address, user };
      return done;
    },
    async sync() {
      const done = await doing(world, 'sync');
      if (done.ok) world.synced.value = { ...world.synced.value, lastAt: '2025-03-07T09:00:00.000Z' };
      return done;
    },
    async turnOff(remove) {
      const done = await doing(world, 'turnOff', remove);
      if (done.ok) world.synced.value = {};
      return done;
    },
    makePassphrase: () => 'kq3m-7hxa-p2de-9wzr-ut5c',
  };
}
