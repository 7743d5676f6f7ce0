import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPageCall, type PageCall } from '../lib/extract/page-calls.ts';
import { type ReadPage, readPageInSteps } from '../lib/extract/read-page.ts';
import { runInSlices } from '../lib/extract/steps.ts';
import type { PageReading } from '../lib/model/page.ts';

/** The browser's own interface: `browser` where there is one, else `chrome`. */
type Native = { readonly runtime: typeof Browser.runtime };

/**
 * Put into a page that may be an article, or that the reader asked for. What it promises goes to the background as
 * the script's result; it stays to paint the page and to read the selection. Run again, it reads the page again, and
 * what an earlier run has not finished is dropped: its result is nothing.
 */
export default defineUnlistedScript(async (): Promise<PageReading | undefined> => {
  const world = globalThis as typeof globalThis & {
    newsthreadPage?: ReadPage;
    newsthreadRun?: AbortController;
    browser?: Native;
    chrome: Native;
  };
  if (!world.newsthreadRun) {
    const browser = world.browser ?? world.chrome;
    browser.runtime.onMessage.addListener(
      (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
        const call = message as PageCall;
        const answer = answerPageCall(window, world.newsthreadPage, call);
        if (answer) respond(answer);
        return false;
      },
    );
  }
  world.newsthreadRun?.abort();
  const run = new AbortController();
  world.newsthreadRun = run;
  const url = location.href;
  const page = await runInSlices(readPageInSteps(document, url), run.signal);
  if (!page || run.signal.aborted) return undefined;
  world.newsthreadPage = page;
  const { verdict, article, notices } = page;
  return { url, verdict, article, notices };
});
