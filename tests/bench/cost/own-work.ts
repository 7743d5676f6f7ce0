import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../../scripts/support/launch-browser.ts';
import { watchInChrome } from './own-work-chrome.ts';
import { watchInFirefox } from './own-work-firefox.ts';

/** What our scripts did in a page's main thread, as the browser's own profiler saw it. */
export interface OwnWork {
  /** Milliseconds altogether. */
  readonly total: number;
  /** Milliseconds for which the thread was kept, at most. */
  readonly longest: number;
  /** Those of our files that ran there. */
  readonly files: readonly string[];
}

/** A moment at which the profiler looked. */
export interface Sample {
  /** Milliseconds since the one before. */
  readonly took: number;
  /** Which of our files was running, if any. */
  readonly file: string | undefined;
  /** The task of the thread that it fell into; what is not told apart has the same. */
  readonly task: number;
}

/** Watches what our scripts do in a tab while `work` is under way. The tab must be on the page's site already. */
export function watchOwnWork(
  launched: LaunchedBrowser,
  tab: Page,
  work: () => Promise<void>,
): Promise<OwnWork> {
  const origin = launched.extensionUrl('');
  return launched.kind === 'chrome'
    ? watchInChrome(tab, origin, work)
    : watchInFirefox(launched, origin, work);
}

/** Which of the two scripts that run in pages this is, by its address or by what a profiler makes of it. */
export function fileOf(address: string, origin: string): string | undefined {
  const at = address.indexOf(origin);
  return at < 0 ? undefined : /^(?:detector|extractor)\.js/u.exec(address.slice(at + origin.length))?.[0];
}

/** Sums up the samples of a thread. */
export function toOwnWork(samples: readonly Sample[]): OwnWork {
  let [total, longest, stretch] = [0, 0, 0];
  let before: Sample | undefined;
  for (const sample of samples) {
    const goesOn = before?.file !== undefined && before.task === sample.task; // and so kept the thread
    if (sample.file !== undefined) {
      stretch = (goesOn ? stretch : 0) + sample.took;
      total += sample.took;
      longest = Math.max(longest, stretch);
    }
    before = sample;
  }
  const files = new Set(samples.map(({ file }) => file).filter((file) => file !== undefined));
  return { total, longest, files: [...files].sort() };
}
