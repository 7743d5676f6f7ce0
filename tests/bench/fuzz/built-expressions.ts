import { parentPort } from 'node:worker_threads';
import type { Expression } from './expressions.ts';

// Loads what puts regular expressions together, and tells which.

const built: Expression[] = [];
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, [source, flags]: [string, string | undefined]) {
    const place = /\/(lib\/[^:]+:\d+)/.exec(new Error().stack ?? '')?.[1];
    if (place) built.push({ place, source: String(source), flags: flags ?? '' });
    return new target(source, flags);
  },
});

await import('../../../lib/analyze/analyze.ts');
await import('../../../lib/extract/read-page.ts');
await import('../../../lib/stories/correction-notices.ts');
parentPort?.postMessage(built);
