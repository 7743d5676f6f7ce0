import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NewestRun } from '../lib/extract/newest-run.ts';
import { NotePointer } from '../lib/extract/note-pointer.ts';
import { answerPageCall, type PageCall } from '../lib/extract/page-calls.ts';
import { type ReadPage, readPageInSteps } from '../lib/extract/read-page.ts';
import { runInSlices } from '../lib/extract/steps.ts';
import type { PageReading } from '../lib/model/page.ts';

/** The browser's own interface: `browser` where there is one, else `chrome`. */
type Native = { readonly runtime: typeof Browser.runtime };

/**
 * Put into a page that may be an article, or that the reader asked for. What it promises goes to the background as
 * the script's result; it stays to paint the page and to read the selection. Run again, it reads the page again; an
 * earlier run that has not finished is dropped and promises what the newest one reads.
 */
export default defineUnlistedScript((): Promise<PageReading> => {
  const world = globalThis as typeof globalThis & {
    newsthreadPage?: ReadPage;
    newsthreadRuns?: NewestRun<PageReading>;
    browser?: Native;
    chrome: Native;
  };
  if (!world.newsthreadRuns) {
    world.newsthreadRuns = new NewestRun();
    const browser = world.browser ?? world.chrome;
    const pointer = new NotePointer(window, async (span) => {
      try {
        await browser.runtime.sendMessage({ told: 'pointed', span });
      } catch {
        // No view is open, or the extension was updated: there is nobody to tell.
      }
    });
    browser.runtime.onMessage.addListener(
      (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
        const call = message as PageCall;
        const answer = answerPageCall(window, world.newsthreadPage, call);
        if (answer) respond(answer);
        const map = world.newsthreadPage?.map;
        if (map && call?.call === 'paint') pointer.watch(map, call.payload.spans);
        return false;
      },
    );
  }
  return world.newsthreadRuns.begin(async (signal) => {
    const url = location.href;
    const page = await runInSlices(readPageInSteps(document, url), signal);
    if (!page) return undefined;
    world.newsthreadPage = page;
    const { verdict, article, notices } = page;
    return { url, verdict, article, notices };
  });
});
