import type { Browser } from 'puppeteer-core';

/** The events of the browser that Chromium's background listens to, such as `tabs.onRemoved`, sorted. */
export async function findListened(browser: Browser, origin: string): Promise<string[]> {
  const background = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(origin),
  );
  const worker = await background.worker();
  return worker ? worker.evaluate(listListened) : [];
}

// Sent to the browser as text, so that it can use nothing from outside.
function listListened(): string[] {
  const found: string[] = [];
  const look = (value: unknown, path: string, depth: number): void => {
    if (typeof value !== 'object' || value === null) return;
    const event = value as { hasListeners?: () => boolean };
    if (typeof event.hasListeners === 'function') {
      if (event.hasListeners()) found.push(path);
    } else if (depth > 0) {
      for (const [name, inner] of Object.entries(value))
        look(inner, path ? `${path}.${name}` : name, depth - 1);
    }
  };
  look((globalThis as unknown as { chrome: object }).chrome, '', 3);
  return found.sort();
}
