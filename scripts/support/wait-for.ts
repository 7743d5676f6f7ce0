const PATIENCE = 30_000; // milliseconds; a busy machine with two browsers on it

/**
 * Asks again and again until the answer is neither false nor absent, and returns it. A question that throws is
 * asked again too: pages are replaced while they load. Throws where the answer does not come.
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | false | undefined | null>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    let trouble: unknown;
    try {
      const answer = await ask();
      if (answer !== false && answer !== undefined && answer !== null) return answer;
    } catch (error) {
      trouble = error;
    }
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`, { cause: trouble });
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
