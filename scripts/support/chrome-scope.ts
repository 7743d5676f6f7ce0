import type { Browser } from 'puppeteer-core';

interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

/**
 * Evaluates an expression in the window of Firefox itself, where its sidebar and its log are within reach.
 * The driver has no public way to it yet. The value must be a string, a number, a boolean or absent.
 */
export async function chromeScope(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const answer = await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: window?.context },
  });
  const outcome = answer.result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (outcome.type !== 'success') throw new Error(outcome.exceptionDetails?.text ?? 'Firefox refused');
  return outcome.result?.value;
}
