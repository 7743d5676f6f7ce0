import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '../lib/extract/detect.ts';
import { watchPage } from '../lib/extract/watch-page.ts';

/** The browser's own interface: `browser` where there is one, else `chrome`. */
type Native = { readonly runtime: typeof Browser.runtime };

/**
 * Runs in the top frame of every page that may be read: tells the background when a page may be an article.
 * Small on purpose, so it talks to the browser directly, without the polyfill.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as typeof globalThis & {
    newsthreadDetector?: true;
    browser?: Native;
    chrome: Native;
  };
  if (world.newsthreadDetector) return;
  world.newsthreadDetector = true;
  const watch = () => {
    const stop = watchPage(window, async (run, again) => {
      const url = location.href;
      const verdict = detectArticle(document, url);
      if (!verdict.article) return false;
      const browser = world.browser ?? world.chrome; // made when it is first asked for, which most pages never do
      const message = { call: 'pageSeen', payload: { url, run, score: verdict.score } };
      try {
        // Within a function of its own: an extension that is gone throws at once, when there is nothing to stop yet.
        await (async () => browser.runtime.sendMessage(message))();
      } catch {
        // An update takes the context away: the page keeps an orphan of us, which falls silent for good.
        if (!browser.runtime?.id) stop();
        // The background may have been stopped in the middle; the second call wakes it up.
        else if (!again) return undefined;
      }
      return true;
    });
  };
  // A page that Chromium prepares before the reader has asked for it may never be seen: it counts from then on.
  const { prerendering } = document as Document & { readonly prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', watch, { once: true });
  else watch();
});
