import * as v from 'valibot';
import { failure, type Result, success } from '../model/result.ts';
import type { Summary } from '../model/summary.ts';

const PATIENCE_MS = 10_000;
/** Characters; summaries have some hundreds, with all that stands around them some thousands. */
const LONGEST_ANSWER = 200_000;
const LONGEST_TEXT = 4000;

/** What is used of an answer of the REST API (https://en.wikipedia.org/api/rest_v1/), version 1. */
const ANSWER = v.object({
  type: v.optional(v.string()),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  extract: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
});

/**
 * Asks Wikipedia for a summary. Nothing but the address is sent: no cookie, nothing of where the reader is. Problems:
 * `lookupNone`, `lookupFailed`.
 * @param toPage the page that a title leads to
 */
export async function fetchSummary(
  address: string,
  toPage: (title: string) => string | undefined,
): Promise<Result<Summary>> {
  try {
    const answer = await fetch(address, {
      headers: { accept: 'application/json' },
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    // Wikipedia leads from one spelling to another, but never to somebody else.
    if (new URL(answer.url || address).origin !== new URL(address).origin) return failure('lookupFailed');
    if (answer.status === 404) return failure('lookupNone');
    if (!answer.ok) return failure('lookupFailed', `HTTP ${answer.status}`);
    return toSummary(await answer.text(), toPage);
  } catch {
    return failure('lookupFailed');
  }
}

function toSummary(text: string, toPage: (title: string) => string | undefined): Result<Summary> {
  if (text.length > LONGEST_ANSWER) return failure('lookupFailed');
  const parsed = v.safeParse(ANSWER, JSON.parse(text));
  if (!parsed.success) return failure('lookupFailed');
  const { type, title, extract } = parsed.output;
  const url = toPage(title);
  if (url === undefined) return failure('lookupFailed');
  const isSeveral = type === 'disambiguation' || extract.trim() === '';
  return success(isSeveral ? { title, url } : { title, url, text: extract.trim() });
}
