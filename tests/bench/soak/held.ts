import type { CDPSession, Target } from 'puppeteer-core';
import { chromeScope } from '../../../scripts/support/chrome-scope.ts';
import type { Reader } from '../../e2e/support/reader.ts';

/** What the extension holds, after a garbage collection. A figure is absent where the browser does not tell it. */
export interface Held {
  /** Of the background's scripts, in kB. */
  readonly background?: number;
  /** Of the scripts of the sidebar, and of the library that is open behind it, in kB. */
  readonly views?: number;
  /** Of the process in which all of these live, in kB. */
  readonly process?: number;
  /** Of the sidebar: listeners, nodes and documents. */
  readonly listeners?: number;
  readonly nodes?: number;
  readonly documents?: number;
  /** Objects of the background and the sidebar that stand for a connection to the database, or for a channel. */
  readonly databases?: number;
  readonly channels?: number;
}

export function measureHeld(reader: Reader): Promise<Held> {
  return reader.kind === 'chrome' ? measureChrome(reader) : measureFirefox(reader);
}

async function measureChrome(reader: Reader): Promise<Held> {
  const isOurs = (target: Target) => target.url().startsWith(reader.extensionUrl(''));
  const background = await reader.browser.waitForTarget(
    (each) => isOurs(each) && each.type() === 'service_worker',
  );
  const sidebar = await reader.browser.waitForTarget(
    (each) => isOurs(each) && each.url().includes('/sidepanel.html'),
  );
  const ofBackground = await inSession(background, measureScripts);
  const ofSidebar = await inSession(sidebar, async (session) => {
    const held = await measureScripts(session);
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value;
    const [listeners, nodes, documents] = ['JSEventListeners', 'Nodes', 'Documents'].map(read);
    return { ...held, listeners, nodes, documents };
  });
  return {
    background: ofBackground.memory,
    views: ofSidebar.memory,
    listeners: ofSidebar.listeners,
    nodes: ofSidebar.nodes,
    documents: ofSidebar.documents,
    databases: ofBackground.databases + ofSidebar.databases,
    channels: ofBackground.channels + ofSidebar.channels,
  };
}

async function inSession<T>(target: Target, measure: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await target.createCDPSession();
  try {
    return await measure(session);
  } finally {
    await session.detach();
  }
}

async function measureScripts(
  session: CDPSession,
): Promise<{ memory: number; databases: number; channels: number }> {
  const databases = await countObjects(session, 'IDBDatabase');
  const ports = await countObjects(session, 'MessagePort');
  const broadcasts = await countObjects(session, 'BroadcastChannel');
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { memory: Math.round(usedSize / 1000), databases, channels: ports + broadcasts };
}

/** How many objects of a class are alive; the browser collects the garbage before it counts. */
async function countObjects(session: CDPSession, name: string): Promise<number> {
  const objectGroup = 'counting';
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${name}.prototype`,
    objectGroup,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup,
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return length.value as number;
}

/** Firefox keeps all that is ours in one process, whose memory is minimized and reported as in about:memory. */
async function measureFirefox({ browser }: Reader): Promise<Held> {
  const held = await chromeScope(
    browser,
    `(async () => {
      for (let time = 0; time < 3; time += 1) {
        Services.obs.notifyObservers(null, 'child-mmu-request');
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
      const { children } = await ChromeUtils.requestProcInfo();
      const held = { process: Number(children.find(({ type }) => type === 'extension').memory), background: 0, views: 0 };
      const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      const add = (process, path, kind, units, amount) => {
        if (path.startsWith('explicit/window-objects/top(moz-extension:'))
          held[/^[^,]*background/.test(path) ? 'background' : 'views'] += amount;
      };
      await new Promise((done) => manager.getReports(add, null, done, null, false));
      return JSON.stringify(held);
    })()`,
  );
  const { background, views, process } = JSON.parse(String(held)) as Record<string, number>;
  const [ofBackground, ofViews, ofProcess] = [background, views, process].map((bytes = 0) =>
    Math.round(bytes / 1000),
  );
  return { background: ofBackground, views: ofViews, process: ofProcess };
}
