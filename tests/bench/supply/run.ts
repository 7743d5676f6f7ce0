import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/support/build-extension.ts';
import { findLoose, type LockedVersions, type WantedVersions } from '../../../scripts/support/find-loose.ts';
import { shippedPackages } from '../../../scripts/support/license-texts.ts';
import { type Audit, readAudit } from '../../../scripts/support/read-audit.ts';
import type { Bench } from '../bench.ts';

const LONGEST = 120_000; // ms

/**
 * The packages that are built into the extension, whether all are pinned, and what is known against them. Asks the
 * registry of npm; where that answers no audits, the figures are missing and the result says why.
 */
export const main: Bench = async () => {
  const manifest = readJson<WantedVersions>('package.json');
  const lock = readJson<LockedVersions>('package-lock.json');
  const [shipped, loose] = [shippedPackages(ROOT), findLoose(manifest, lock)];
  const audits = {
    ofWhatShips: audit('--omit=dev', '--omit=optional'), // the optional ones are the Node that runs the tools
    ofAll: audit(),
  };
  return {
    shippedPackages: shipped.length,
    lockedPackages: Object.keys(lock.packages).length - 1, // the project itself stands among them
    notPinned: loose.length,
    ...('total' in audits.ofWhatShips ? { knownInWhatShips: audits.ofWhatShips.total } : {}),
    ...('total' in audits.ofAll ? { knownInAll: audits.ofAll.total } : {}),
    ...{ audits, shipped, loose },
  };
};

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}

function audit(...flags: readonly string[]): Audit {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...flags], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: LONGEST,
    shell: process.platform === 'win32', // npm is a batch file there
  });
  return readAudit(stdout ?? '');
}
