import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NewestRun } from '../lib/extract/newest-run.ts';
import { NoteButton } from '../lib/extract/note-button.ts';
import { NotePointer } from '../lib/extract/note-pointer.ts';
import { answerPageCall, type PageCall } from '../lib/extract/page-calls.ts';
import { type ReadPage, readPageInSteps } from '../lib/extract/read-page.ts';
import { pauseForPage, runInSlices } from '../lib/extract/steps.ts';
import type { PageReading } from '../lib/model/page.ts';
import type { Result } from '../lib/model/result.ts';

/** The browser's own interface: `browser` where there is one, else `chrome`. */
type Native = { readonly runtime: typeof Browser.runtime };

/**
 * Put into a page that may be an article, or that the reader asked for. What it promises goes to the background as
 * the script's result; it stays to paint the page and to read the selection. Run again, it reads the page again.
 */
export default defineUnlistedScript((): Promise<PageReading> => {
  const world = globalThis as typeof globalThis & {
    newsthreadRead?: () => Promise<PageReading>;
    browser?: Native;
    chrome: Native;
  };
  world.newsthreadRead ??= settleInPage((world.browser ?? world.chrome).runtime);
  return world.newsthreadRead();
});

/**
 * Begins to answer calls about the page. The value reads it; called again it reads it anew, and an earlier run that has
 * not finished is dropped and promises what the newest one reads.
 */
function settleInPage(runtime: Native['runtime']): () => Promise<PageReading> {
  const runs = new NewestRun<PageReading>();
  let page: ReadPage | undefined;
  const pointer = new NotePointer(window, async (span) => {
    try {
      await runtime.sendMessage({ told: 'pointed', span });
    } catch {
      // No view is open, or the extension was updated: there is nobody to tell.
    }
  });
  const button = new NoteButton(window, async () => {
    try {
      const answer: Result<boolean> = await runtime.sendMessage({ call: 'noteSelection', payload: {} });
      return !answer.ok || answer.value;
    } catch {
      return true; // the extension was updated, and no sidebar will show it
    }
  });
  runtime.onMessage.addListener((message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    const call = message as PageCall;
    const answer = answerPageCall(window, page, call);
    if (answer) respond(answer);
    if (page?.map && call?.call === 'paint') pointer.watch(page.map, call.payload.spans);
    if (call?.call === 'offerNotes') button.offer(page?.map, call.payload.words);
    return false;
  });
  return () =>
    runs.begin(async (signal) => {
      await pauseForPage(); // which our own compilation has kept already
      const url = location.href;
      const read = await runInSlices(readPageInSteps(document, url), signal);
      if (!read) return undefined;
      page = read;
      const { verdict, article, notices } = read;
      return { url, verdict, article, notices };
    });
}
