import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { chromeScope } from '../../../scripts/support/chrome-scope.ts';
import type { BrowserKind } from '../../../scripts/support/find-browser.ts';

/** What a visit of a page took, of which the extension is a part where it is installed. Milliseconds, but for `memory`. */
export interface Visit {
  /** Until the load event. */
  readonly load: number;
  /** Until the page answered at once: the end of the last stretch over 50 ms in which it did not, or the load event. */
  readonly interactive: number;
  /** Stretches over 50 ms after the document was there, in which the page did not answer. */
  readonly longTasks: number;
  /** What the page's main thread was busy. */
  readonly main: number;
  /** What the page's scripts hold after a garbage collection (Chromium), or its process (Firefox), in kB. */
  readonly memory: number;
}

/** How long a page is watched after its load event: the detector looks for at most 6 s, on a page at rest for 1 s. */
export const WATCHED = 2500;
const LONG = 50; // ms

/** Visits a page in a tab of its own, which comes from an empty page of the same site. */
export async function visit(
  kind: BrowserKind,
  browser: Browser,
  origin: string,
  path: string,
): Promise<Visit> {
  const tab = await browser.newPage();
  try {
    await tab.bringToFront();
    await tab.evaluateOnNewDocument(beat);
    await tab.goto(`${origin}/empty`);
    const meter = kind === 'chrome' ? await meterChrome(tab) : await meterFirefox(browser);
    await tab.goto(`${origin}${path}`, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, WATCHED));
    const answered = await tab.evaluate(readBeats, LONG);
    return { ...answered, ...(await meter()) };
  } finally {
    await tab.close();
  }
}

type Meter = () => Promise<Pick<Visit, 'main' | 'memory'>>;

async function meterChrome(tab: Page): Promise<Meter> {
  const session = await tab.createCDPSession();
  await session.send('Performance.enable');
  const before = await readMetrics(session);
  return async () => {
    const after = await readMetrics(session);
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0 } = await readMetrics(session);
    const main = ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000;
    return { main, memory: JSHeapUsedSize / 1000 };
  };
}

async function readMetrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function meterFirefox(browser: Browser): Promise<Meter> {
  const before = await readProcess(browser);
  return async () => {
    const after = await readProcess(browser);
    await chromeScope(browser, MINIMIZE);
    const { memory } = await readProcess(browser);
    return { main: after.cpu - before.cpu, memory };
  };
}

/** What the process of the tab in front has used: its main thread in ms, memory of its own in kB. */
async function readProcess(browser: Browser): Promise<{ cpu: number; memory: number }> {
  const found = await chromeScope(
    browser,
    `(async () => {
      const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
      const { children } = await ChromeUtils.requestProcInfo();
      const { memory, threads } = children.find((child) => child.pid === pid);
      const main = threads.find(({ tid }) => tid === pid);
      return JSON.stringify({ cpu: Number(main.cpuTime) / 1e6, memory: Number(memory) / 1000 });
    })()`,
  );
  return JSON.parse(String(found)) as { cpu: number; memory: number };
}

/** As “Minimize memory usage” in about:memory; the processes are given a moment to do it. */
const MINIMIZE = `new Promise((resolve) => {
  Services.obs.notifyObservers(null, 'child-mmu-request');
  setTimeout(() => resolve(true), 700);
})`;

// Sent to the browser as text, so that they can use nothing from outside.

/** Notes every 10 ms that the page answers. */
function beat(): void {
  const beats: number[] = [];
  Object.assign(globalThis, { beats });
  const next = () => {
    beats.push(performance.now());
    setTimeout(next, 10);
  };
  document.addEventListener('DOMContentLoaded', next);
}

function readBeats(long: number): Pick<Visit, 'load' | 'interactive' | 'longTasks'> {
  const { beats } = globalThis as unknown as { beats: number[] };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const load = navigation?.loadEventEnd ?? 0;
  const ends = beats.filter((time, index) => index > 0 && time - (beats[index - 1] as number) > long);
  return { load, interactive: Math.max(load, ...ends), longTasks: ends.length };
}
