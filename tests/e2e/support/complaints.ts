import type { CDPSession, Target } from 'puppeteer-core';
import { chromeScope } from '../../../scripts/support/chrome-scope.ts';
import type { LaunchedBrowser } from '../../../scripts/support/launch-browser.ts';

/** Gathers what goes wrong unseen: exceptions and error messages in the consoles of pages and of the extension. */
export interface Complaints {
  /** All complaints so far. */
  read(): Promise<readonly string[]>;
  /** Those that need no asking the browser for, which may be gone; none in Firefox. */
  readonly heard: readonly string[];
  /** Lets go of the background, which Chromium does not end while somebody listens to it. The next one is heard. */
  leaveBackground(): Promise<void>;
}

/** Listens to every console of the browser from now on. */
export function collectComplaints(launched: LaunchedBrowser): Complaints {
  return launched.kind === 'chrome' ? collectFromChrome(launched) : collectFromFirefox(launched);
}

function collectFromChrome({ browser }: LaunchedBrowser): Complaints {
  const found: string[] = [];
  const toBackground: Promise<CDPSession | undefined>[] = [];
  const listen = async (target: Target): Promise<CDPSession | undefined> => {
    if (!['page', 'service_worker', 'background_page', 'other'].includes(target.type())) return undefined;
    const where = target.url();
    const session = await target.createCDPSession();
    listenToSession(session, (what) => found.push(`${target.url() || where}: ${what}`));
    await session.send('Runtime.enable');
    await session.send('Log.enable');
    return session;
  };
  const tryToListen = (target: Target) => {
    // A target may be gone before it can be listened to; then it has nothing to say either.
    const session = listen(target).catch(() => undefined);
    if (target.type() === 'service_worker') toBackground.push(session);
  };
  browser.on('targetcreated', tryToListen);
  for (const target of browser.targets()) tryToListen(target);
  return {
    read: async () => found,
    heard: found,
    leaveBackground: async () => {
      const sessions = await Promise.all(toBackground.splice(0));
      await Promise.all(sessions.map((session) => session?.detach().catch(() => undefined)));
    },
  };
}

function listenToSession(session: CDPSession, report: (what: string) => void): void {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    report(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    report(args.map((each) => each.description ?? String(each.value)).join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') report(`${entry.text} ${entry.url ?? ''}`);
  });
}

/**
 * Firefox keeps one log for all its processes. Left out are its own messages, warnings (bit 1 of the flags), and what
 * it says itself where a popup is closed, or a page is left, before its question was answered, which a reader may do at any
 * time. No code of the extension can keep it from that: whoever asked is gone when the answer comes.
 */
function collectFromFirefox({ browser }: LaunchedBrowser): Complaints {
  const expression = `JSON.stringify(Services.console.getMessageArray()
    .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & 1))
    .filter((each) => /^(?:moz-extension|https?|file):/.test(each.sourceName))
    .filter((each) => !/^Promise (?:(?:resolved|rejected) after context unloaded|resolved while context is inactive)/.test(each.errorMessage))
    .map((each) => each.sourceName + ': ' + each.errorMessage))`;
  return {
    read: async () => JSON.parse(String(await chromeScope(browser, expression))) as string[],
    heard: [],
    leaveBackground: async () => undefined,
  };
}
