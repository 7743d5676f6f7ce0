import { hasTooManyElements } from './page-bounds.ts';

/**
 * Looks at a page: true when it was reported, false when there was nothing to report, undefined when the report
 * failed and is to be made once more. `again` says that this is that second time.
 */
export type Look = (run: string, again: boolean) => Promise<boolean | undefined>;

const POLL = 500; // ms; two samples in a row that are about the same mean that the text has settled
const MOST_POLLS = 12; // 6 s: what comes later is rather an update than the page
const ADDRESS_POLL = 1000; // ms; only where the browser tells no navigation
const RETRY_AFTER = 800; // ms; a stopped worker is back within 25 to 300 ms
const ABOUT = 0.02; // share of a text by which a ticking clock or a counter changes it, and no paragraph that arrives
const GROWN = 1.25; // a page a quarter longer than when it was reported is worth another look

/** What a page shows, as far as it must be known to see that it shows something else. */
interface Sight {
  readonly headline: string;
  readonly length: number;
}

/**
 * Calls `look` whenever the page shows something new: at once, after its text has settled, after each navigation
 * without loading, and when it comes back from the back/forward cache. Returns the function that ends it.
 */
export function watchPage(window: Window, look: Look): () => void {
  const { document } = window;
  const ending = new AbortController();
  const { signal } = ending;
  const address = () => window.location.href.split('#', 1)[0];
  let here = address();
  let run = '';
  let timer = 0;
  let seen: Sight | undefined;

  const report = async (again = false): Promise<void> => {
    const token = run;
    const reported = await look(token, again);
    if (reported === undefined && token === run) later(RETRY_AFTER, () => report(true));
  };
  const later = (delay: number, task: () => void) => {
    if (!signal.aborted) timer = window.setTimeout(task, delay);
  };
  const settle = (polls: number, reported: number, left: Sight | undefined) => {
    const before = seen;
    seen = sightOf(document);
    const isSettled = before && isAbout(seen, before) && !(left && isAbout(seen, left));
    if (!isSettled && polls < MOST_POLLS) return later(POLL, () => settle(polls + 1, reported, left));
    if (seen.length < GROWN * reported) return;
    run = newRun();
    void report();
  };
  const begin = (atOnce: boolean) => {
    window.clearTimeout(timer);
    here = address();
    run = newRun();
    // After a navigation the old page may still stand there, so the first look waits for another text.
    const left = atOnce ? undefined : seen;
    seen = undefined;
    if (atOnce) void report();
    const reported = atOnce ? sightOf(document).length : 0;
    later(POLL, () => settle(0, reported, left));
  };
  const moved = () => {
    if (address() !== here) begin(false);
  };

  const navigation = (window as Window & { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('navigatesuccess', moved, { signal });
  else {
    const poll = window.setInterval(moved, ADDRESS_POLL);
    signal.addEventListener('abort', () => window.clearInterval(poll));
  }
  window.addEventListener('popstate', moved, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && begin(true), { signal });
  begin(true);
  return () => {
    window.clearTimeout(timer);
    ending.abort();
  };
}

/** Looked at again and again: all of it is the browser's own work, which makes no object for each element or text. */
function sightOf(document: Document): Sight {
  if (hasTooManyElements(document)) return { headline: '', length: 0 };
  const headline = document.querySelector('h1')?.textContent ?? '';
  return { headline, length: document.body?.textContent?.length ?? 0 };
}

function isAbout(a: Sight, b: Sight): boolean {
  return a.headline === b.headline && Math.abs(a.length - b.length) <= ABOUT * b.length;
}

function newRun(): string {
  // randomUUID is missing on pages without HTTPS.
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
