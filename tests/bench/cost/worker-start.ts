import type { Page } from 'puppeteer-core';
import { type BrowserKind, requireBrowser } from '../../../scripts/support/find-browser.ts';
import {
  type LaunchedBrowser,
  launchBrowser,
  stopBackground,
} from '../../../scripts/support/launch-browser.ts';
import { waitUntilRead } from '../../../scripts/support/wait-until-read.ts';
import { type Spread, spread } from '../spread.ts';
import { PAGES } from './made-pages.ts';

/** What a background that the browser has stopped takes to be back, in milliseconds. */
export interface WorkerStart {
  /** From a view's call to the answer, where nothing is read. */
  readonly answer: Spread;
  /** Reading an article of 500 words, background stopped before: its start, the model, everything cold. */
  readonly coldReading: Spread;
  /** The same article by a background that has just read it. */
  readonly warmReading: Spread;
}

const NO_TAB = 2 ** 31 - 1; // the number of none

/** Stops the background so often and calls it. */
export async function measureWorkerStart(
  kind: BrowserKind,
  extension: string,
  origin: string,
  rounds: number,
): Promise<WorkerStart> {
  const launched = await launchBrowser({
    kind,
    program: requireBrowser(kind, console.error),
    extension,
    headless: true,
  });
  const times = { answer: [] as number[], coldReading: [] as number[], warmReading: [] as number[] };
  try {
    const { host, tabId } = await openArticle(launched, origin);
    for (let round = 0; round < rounds; round += 1) {
      await stopBackground(launched);
      times.answer.push(await host.evaluate(timeCall, NO_TAB));
      await stopBackground(launched);
      times.coldReading.push(await host.evaluate(timeCall, tabId));
      await host.evaluate(timeCall, tabId);
      times.warmReading.push(await host.evaluate(timeCall, tabId));
    }
  } finally {
    await launched.close();
  }
  return {
    answer: spread(times.answer),
    coldReading: spread(times.coldReading),
    warmReading: spread(times.warmReading),
  };
}

async function openArticle(
  launched: LaunchedBrowser,
  origin: string,
): Promise<{ host: Page; tabId: number }> {
  const host = await launched.openExtensionTab('library.html');
  const tab = await launched.browser.newPage();
  const url = origin + PAGES.find(({ isArticle }) => isArticle)?.path;
  await tab.goto(url);
  await waitUntilRead(host, url);
  return { host, tabId: await host.evaluate(findTab, url) };
}

// Sent to the browser as text, so that they can use nothing from outside.

interface Extension {
  readonly tabs: { query(wanted: object): Promise<readonly { id: number; url?: string }[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

async function findTab(url: string): Promise<number> {
  const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const tabs = await (world.browser ?? world.chrome).tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id ?? -1;
}

/** How long the background takes to read a tab; one that is not there is answered at once. */
async function timeCall(tabId: number): Promise<number> {
  const world = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const started = performance.now();
  const message = { call: 'readTab', payload: { tabId, anyway: true } };
  await (world.browser ?? world.chrome).runtime.sendMessage(message);
  return performance.now() - started;
}
