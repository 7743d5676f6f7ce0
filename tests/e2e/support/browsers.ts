import type { BrowserKind } from '../../../scripts/support/find-browser.ts';

/** The browsers in which every story is told: both, or those that NEWSTHREAD_BROWSERS names (`chrome,firefox`). */
export function browsersUnderTest(): BrowserKind[] {
  const asked = (process.env.NEWSTHREAD_BROWSERS ?? 'chrome,firefox').split(',');
  const kinds = asked.filter((name) => name === 'chrome' || name === 'firefox');
  if (kinds.length !== asked.length)
    throw new Error(`NEWSTHREAD_BROWSERS names an unknown browser: ${asked}`);
  return kinds;
}
