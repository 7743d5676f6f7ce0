import { tmpdir } from 'node:os';
import { buildExtension } from '../../../scripts/support/build-extension.ts';
import type { BrowserKind } from '../../../scripts/support/find-browser.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import { browsersUnderTest } from '../../e2e/support/browsers.ts';
import { Reader } from '../../e2e/support/reader.ts';
import type { Bench } from '../bench.ts';
import { backgroundStopped, tabClosed, twoWindows } from './background-stopped.ts';
import { check } from './check.ts';
import { clockChanged } from './clock-changed.ts';
import { databaseBlocked } from './database-blocked.ts';
import { diskFull } from './disk-full.ts';
import { extensionReloaded } from './extension-reloaded.ts';
import type { Fault } from './fault.ts';
import { killedWhileBackingUp, killedWhileExporting } from './killed-while-exporting.ts';
import { killedWhileImporting } from './killed-while-importing.ts';
import { killedWhileUpgrading } from './killed-while-upgrading.ts';
import { killedWhileWriting } from './killed-while-writing.ts';
import { freshPages } from './pages.ts';
import { permissionWithdrawn } from './permission-withdrawn.ts';
import { type Outcome, readOutcomes, writeReport } from './report.ts';
import { rowsDamaged } from './rows-damaged.ts';
import { wentThroughHistory } from './went-through-history.ts';

/** By the names of NEWSTHREAD_FAULTS. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'background-stopped': backgroundStopped,
  'killed-while-writing': killedWhileWriting,
  'killed-while-importing': killedWhileImporting,
  'killed-while-exporting': killedWhileExporting,
  'killed-while-backing-up': killedWhileBackingUp,
  'killed-while-upgrading': killedWhileUpgrading,
  'two-windows': twoWindows,
  'tab-closed': tabClosed,
  'went-through-history': wentThroughHistory,
  'extension-reloaded': extensionReloaded,
  'database-blocked': databaseBlocked,
  'permission-withdrawn': permissionWithdrawn,
  'disk-full': diskFull,
  'clock-changed': clockChanged,
  'rows-damaged': rowsDamaged,
};
const TRIES = 20;
const PAGES = 1000;
const SEED = 20_260_301;

/**
 * Faults in real browsers: each is tried again and again at moments of a seeded schedule, and what must hold is checked.
 * NEWSTHREAD_FAULTS names some of them (`two-windows,tab-closed`): the others keep what was found last.
 */
export const main: Bench = async ({ tries = TRIES }) => {
  const kinds = browsersUnderTest();
  for (const kind of kinds) buildExtension(kind, 'test');
  const { NEWSTHREAD_FAULTS: asked = Object.keys(FAULTS).join() } = process.env;
  let outcomes = readOutcomes();
  for (const name of asked.split(',')) {
    const fault = FAULTS[name];
    if (!fault) throw new Error(`There is no fault ${name}, but ${Object.keys(FAULTS).join()}.`);
    // Both browsers at once: a busy machine is where things go wrong.
    const both = await Promise.all(kinds.map((kind) => tryFault(fault, kind, tries * (fault.times ?? 1))));
    outcomes = arrange([...outcomes.filter((old) => !both.some((each) => isOfSame(old, each))), ...both]);
    writeReport(outcomes);
  }
  const sum = (field: 'tries' | 'violated') => outcomes.reduce((total, each) => total + each[field], 0);
  return { tries: sum('tries'), violated: sum('violated'), seed: SEED, faults: outcomes };
};

/** The same fault in the same browser, whatever its version. */
function isOfSame(one: Outcome, other: Outcome): boolean {
  const kindOf = ({ browser }: Outcome) => browser.split('/')[0];
  return one.fault === other.fault && kindOf(one) === kindOf(other);
}

/** In the order of the faults; without what is no longer tried. */
function arrange(outcomes: readonly Outcome[]): Outcome[] {
  return Object.values(FAULTS).flatMap(({ name }) => outcomes.filter(({ fault }) => fault === name));
}

async function tryFault(fault: Fault, kind: BrowserKind, tries: number): Promise<Outcome> {
  const chance = createRandom(SEED);
  const violations: string[] = [];
  const struck: Record<string, number> = {};
  let violated = 0;
  let reader = await begin(fault, kind, chance);
  for (let index = 0; index < tries; index += 1) {
    let wrong: string[];
    try {
      const expected = await fault.strike({ reader, index, chance });
      if (expected.struck) struck[expected.struck] = (struck[expected.struck] ?? 0) + 1;
      const complaints = await reader.newComplaints();
      wrong = [...(await check(reader, expected)), ...complaints];
    } catch (error) {
      wrong = [`it does not go on: ${error instanceof Error ? error.message : error}`];
    }
    if (wrong.length === 0) continue;
    violated += 1;
    violations.push(
      ...wrong.map(
        (each) => `${index}: ${firstLine(each).replaceAll(tmpdir(), 'the folder for temporary files')}`,
      ),
    );
    console.error(`${fault.name} (${kind}) ${index}: ${wrong.join('\n  ')}`);
    await reader.leave().catch(() => undefined);
    reader = await begin(fault, kind, chance);
  }
  const version = await reader.browser.version();
  await reader.leave();
  console.error(`${fault.name} (${version}): ${tries} times, ${violated} violations`);
  return { fault: fault.name, browser: version, tries, violated, struck, violations };
}

/** Below it stands what a view showed instead, or where a script was. */
function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

async function begin(fault: Fault, kind: BrowserKind, chance: () => number): Promise<Reader> {
  const reader = await Reader.start(kind, { pages: freshPages(PAGES), disk: fault.disk });
  await fault.prepare?.({ reader, chance });
  return reader;
}
