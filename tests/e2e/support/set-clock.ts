import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../../scripts/support/launch-browser.ts';

/**
 * Lets the background take this moment (ISO 8601) for now, until it ends or another one is set. `host` is one of the
 * extension's own pages.
 */
export async function setClock(
  { kind, browser, extensionId }: LaunchedBrowser,
  host: Page,
  moment: string,
): Promise<void> {
  if (kind === 'firefox') return host.evaluate(stopClockOfPage, moment);
  await host.evaluate(wake);
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().includes(extensionId),
  );
  const worker = await target.worker();
  await worker?.evaluate(stopClockHere, moment);
}

// The functions below are sent to the browser as text, so that they can use nothing from outside.

async function wake(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(words: object): Promise<void> } };
  };
  await chrome.runtime.sendMessage({}).catch(() => undefined); // it answers nothing of the kind
}

function stopClockHere(moment: string): void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: []) {
      super(...((given.length > 0 ? given : [moment]) as []));
    }
    static override now(): number {
      return Real.parse(moment);
    }
  } as DateConstructor;
}

async function stopClockOfPage(moment: string): Promise<void> {
  type World = typeof globalThis;
  const { browser } = globalThis as unknown as {
    browser: { runtime: { getBackgroundPage(): Promise<World> } };
  };
  const world = await browser.runtime.getBackgroundPage();
  const Real = Date;
  world.Date = class extends Real {
    constructor(...given: []) {
      super(...((given.length > 0 ? given : [moment]) as []));
    }
    static override now(): number {
      return Real.parse(moment);
    }
  } as DateConstructor;
}
