import { chromeScope } from '../../../scripts/support/chrome-scope.ts';
import type { LaunchedBrowser } from '../../../scripts/support/launch-browser.ts';
import { fileOf, type OwnWork, type Sample, toOwnWork } from './own-work.ts';

/** What is used of a thread in the profile of Firefox: tables that point into one another by number. */
interface Thread {
  readonly stringTable: readonly string[];
  /** Location first. */
  readonly frameTable: { readonly data: readonly (readonly [number])[] };
  /** The stack that it grew out of, and its frame. */
  readonly stackTable: { readonly data: readonly (readonly [number | null, number])[] };
  /** Stack, and milliseconds since the beginning. */
  readonly samples: { readonly data: readonly (readonly [number | null, number])[] };
}

interface Process {
  readonly threads: readonly Thread[];
}

const MEMORY = 2 ** 21; // entries of the profiler's buffer: 16 MB

/** Profiles all processes, with a sample every 0.2 ms; tasks are not told apart. */
export async function watchInFirefox(
  { browser }: LaunchedBrowser,
  origin: string,
  work: () => Promise<void>,
): Promise<OwnWork> {
  await chromeScope(
    browser,
    `Services.profiler.StartProfiler(${MEMORY}, 0.2, ['js'], ['GeckoMain']).then(() => true)`,
  );
  await work();
  const profile = await chromeScope(
    browser,
    `(async () => {
      const profile = await Services.profiler.getProfileDataAsync();
      await Services.profiler.StopProfiler();
      return JSON.stringify(profile);
    })()`,
  );
  const { processes } = JSON.parse(String(profile)) as { processes: readonly Process[] };
  const works = processes.flatMap(({ threads }) =>
    threads.map((thread) => toOwnWork(readSamples(thread, origin))),
  );
  return works.reduce((a, b) => (b.total > a.total ? b : a), toOwnWork([]));
}

function readSamples({ stringTable, frameTable, stackTable, samples }: Thread, origin: string): Sample[] {
  const strings = stringTable.map((text) => fileOf(text, origin));
  const files: (string | undefined)[] = [];
  for (const [prefix, frame] of stackTable.data) {
    const below = prefix === null ? undefined : files[prefix];
    files.push(strings[frameTable.data[frame]?.[0] ?? -1] ?? below);
  }
  return samples.data.map(([stack, time], index) => ({
    took: time - (samples.data[index - 1]?.[1] ?? time),
    file: stack === null ? undefined : files[stack],
    task: 0,
  }));
}
