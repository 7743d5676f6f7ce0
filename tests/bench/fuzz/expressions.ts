import { Worker } from 'node:worker_threads';
import { parseSync } from '@swc/core';
import { sourceFiles } from '../../support/source-files.ts';

/** A regular expression of ours, and where it stands. */
export interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** All regular expressions of lib/: those that are written down, and those that are put together when it is loaded. */
export async function findExpressions(): Promise<Expression[]> {
  const written = sourceFiles(['lib'], /\.ts$/).flatMap(({ path, text }) => readExpressions(path, text));
  const all = [...written, ...(await builtExpressions())];
  return [...new Map(all.map((each) => [`${each.source}/${each.flags}`, each])).values()];
}

function readExpressions(path: string, text: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, pattern, flags } = node as Record<string, unknown>;
    if (type === 'RegExpLiteral' && typeof pattern === 'string' && typeof flags === 'string') {
      const before = text.slice(0, text.indexOf(`/${pattern}/`));
      found.push({ place: `${path}:${before.split('\n').length}`, source: pattern, flags });
    }
    for (const each of Object.values(node)) visit(each);
  };
  visit(parseSync(text, { syntax: 'typescript' }));
  return found;
}

/** A thread of its own loads everything anew, so that it sees each expression being made. */
function builtExpressions(): Promise<Expression[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('built-expressions.ts', import.meta.url));
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
