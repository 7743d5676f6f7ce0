import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPageCall, type PageCall } from '../lib/extract/page-calls.ts';
import { type ReadPage, readPage } from '../lib/extract/read-page.ts';
import type { PageReading } from '../lib/model/page.ts';

/** The browser's own interface: `browser` where there is one, else `chrome`. */
type Native = { readonly runtime: typeof Browser.runtime };

/**
 * Put into a page that may be an article, or that the reader asked for. What it returns goes to the background as
 * the script's result; it stays to paint the page and to read the selection. Run again, it reads the page again.
 */
export default defineUnlistedScript((): PageReading => {
  const world = globalThis as typeof globalThis & {
    newsthreadPage?: ReadPage;
    browser?: Native;
    chrome: Native;
  };
  const isFirst = world.newsthreadPage === undefined;
  const url = location.href;
  const page = readPage(document, url);
  world.newsthreadPage = page;
  if (isFirst) {
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
  const { verdict, article, notices } = page;
  return { url, verdict, article, notices };
});
