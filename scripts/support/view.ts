import type { Page } from 'puppeteer-core';

/** One of the extension's own documents, wherever the browser shows it: popup, sidebar or tab. */
export interface View {
  readonly name: string;
  /** Runs a function there. It must stand alone: it is sent as text. */
  run<T, A>(work: (document: Document, argument: A) => T, argument: A): Promise<Awaited<T>>;
  /** Has axe-core, given as source, look for barriers there. */
  audit(axe: string): Promise<Audit>;
  /** A picture (PNG), where the browser can make one of this view alone. */
  picture(): Promise<Uint8Array | undefined>;
}

/** What axe-core says of a view: how many of its rules hold, and which do not, with the elements. */
export interface Audit {
  readonly passes: number;
  readonly barriers: readonly string[];
}

/** A page of the extension in a tab, or in Chromium also the true popup and the true side panel. */
export function viewOfPage(name: string, page: Page): View {
  return {
    name,
    run: (work, argument) =>
      page.evaluate(`(${work})(document, ${JSON.stringify(argument) ?? 'undefined'})`) as never,
    audit: (axe) => page.evaluate(auditIn(axe, 'window')) as Promise<Audit>,
    picture: () => page.screenshot(),
  };
}

/** In Firefox popup and sidebar are out of the driver's reach, but not out of that of the extension's other pages. */
export function viewOfFirefox(name: 'popup' | 'sidebar', host: Page): View {
  const window = `browser.extension.getViews({ type: '${name}' })[0]`;
  return {
    name,
    run: (work, argument) =>
      host.evaluate(`(${work})(${window}.document, ${JSON.stringify(argument) ?? 'undefined'})`) as never,
    audit: (axe) => host.evaluate(auditIn(axe, window)) as Promise<Audit>,
    picture: async () => undefined,
  };
}

/** The view's own window stands in for the global one, so that axe can look at it from another page of the extension. */
function auditIn(axe: string, window: string): string {
  return `(async (window, document, self) => {
    ${axe};
    const { violations, passes } = await window.axe.run(document);
    const barriers = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => id + ': ' + node.target.join(' ') + ' ' + (node.failureSummary ?? '').replace(/\\s+/g, ' ')));
    return { passes: passes.length, barriers };
  })(...((w) => [w, w.document, w])(${window}))`;
}
