import type { Page } from 'puppeteer-core';
import { fileOf, type OwnWork, type Sample, toOwnWork } from './own-work.ts';

/** What is used of Chromium's trace: the tasks of a thread, compilations, and the profile of its scripts in pieces. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, as all times here. */
  readonly ts: number;
  readonly dur?: number;
  readonly id?: string;
  readonly args?: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly url?: string;
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

const CATEGORIES = [
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-devtools.timeline', // tasks, those that go on after `scheduler.yield` among them
  'devtools.timeline',
  'v8',
];

/** Traces the tab: samples of the running scripts every 0.2 ms, with the tasks that they fell into. */
export async function watchInChrome(tab: Page, origin: string, work: () => Promise<void>): Promise<OwnWork> {
  await tab.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = new TextDecoder().decode(await tab.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
  const profiles = Map.groupBy(
    traceEvents.filter(({ name }) => name === 'Profile' || name === 'ProfileChunk'),
    ({ pid, id }) => `${pid} ${id}`,
  );
  const works = [...profiles.values()].map((pieces) => readProfile(pieces, traceEvents, origin));
  const most = works.reduce((a, b) => (b.total > a.total ? b : a), toOwnWork([]));
  const took = (wanted: string) =>
    traceEvents
      .filter(({ name, args }) => name === wanted && fileOf(args?.data?.url ?? '', origin))
      .map(({ dur = 0 }) => dur / 1000);
  // A script is compiled and run for the first time in one task, in which no sample falls into the compilation.
  return {
    ...most,
    total: most.total + took('v8.compile').reduce((sum, each) => sum + each, 0),
    longest: Math.max(most.longest, ...took('EvaluateScript')),
  };
}

function readProfile(pieces: readonly TraceEvent[], all: readonly TraceEvent[], origin: string): OwnWork {
  const [start] = pieces;
  if (start?.name !== 'Profile') return toOwnWork([]);
  const tasks = all.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === start.pid && tid === start.tid,
  );
  if (tasks.length === 0) throw new Error('Chromium tells of no tasks.');
  tasks.sort((a, b) => a.ts - b.ts);
  const files = new Map<number, string | undefined>();
  const samples: Sample[] = [];
  let [time, task] = [start.args?.data?.startTime ?? start.ts, 0];
  for (const { args } of pieces) {
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? [])
      files.set(id, fileOf(callFrame.url ?? '', origin) ?? files.get(parent ?? 0));
    const deltas = args?.data?.timeDeltas ?? [];
    for (const [index, node] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
      const delta = deltas[index] ?? 0;
      time += delta;
      while (task < tasks.length - 1 && (tasks[task + 1]?.ts ?? 0) <= time) task += 1;
      samples.push({ took: delta / 1000, file: files.get(node), task });
    }
  }
  return toOwnWork(samples);
}
