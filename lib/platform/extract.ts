import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PAGE_TOO_LARGE, type PageReading } from '../model/page.ts';
import { failure, type Result, success } from '../model/result.ts';
import { PAGE_READING } from './schemas.ts';
import { isRestricted } from './site-pattern.ts';

/** Two hundred thousand words: no article is as long, and analysis must not stop a machine. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Has the extractor read the page of a tab.
 * Problems: `restrictedPage`, `noPermission`, `pageGone`, `pageTooLarge`, `unexpected`.
 * @param url the tab's address, where the browser tells it
 */
export async function extractPage(tabId: number, url: string | undefined): Promise<Result<PageReading>> {
  if (url !== undefined && isRestricted(url)) return failure('restrictedPage');
  let result: unknown;
  try {
    const target = { tabId, frameIds: [0] };
    const [frame] = await browser.scripting.executeScript({ target, files: ['/extractor.js'] });
    // Firefox runs nothing in some of its own pages, and says so by giving no frame.
    if (!frame) return failure('restrictedPage');
    result = frame.result;
  } catch (error) {
    return toProblem(error);
  }
  return toReading(result);
}

/** What the extractor says of a page, if it is that. Problems: `pageTooLarge`, `unexpected`. */
export function toReading(result: unknown): Result<PageReading> {
  if (isTooLarge(result)) return failure('pageTooLarge');
  const parsed = v.safeParse(PAGE_READING, result);
  return parsed.success ? success(parsed.output) : failure('unexpected', describe(parsed.issues));
}

function isTooLarge(result: unknown): boolean {
  const reading = result as Partial<PageReading> | undefined | null;
  if (reading?.notices?.some(({ reason }) => reason === PAGE_TOO_LARGE)) return true;
  const text = reading?.article?.text;
  return typeof text === 'string' && text.length > MOST_CHARACTERS;
}

/** Names the field and never its content: details may be shown, and pages are private. */
function describe(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  return issue ? `${v.getDotPath(issue) ?? 'reading'}: ${issue.type}` : 'reading';
}

/** Browsers tell these cases apart in words only; each has its own. */
function toProblem(error: unknown): Result<never> {
  const words = error instanceof Error ? error.message : String(error);
  if (/extensions gallery|chrome:\/\/|about:|moz-extension|error page|cannot be scripted/iu.test(words))
    return failure('restrictedPage');
  if (/no tab with id|invalid tab id|was removed|no frame with id|closed/iu.test(words))
    return failure('pageGone');
  if (/permission|cannot access|must request/iu.test(words)) return failure('noPermission');
  return failure('unexpected', words);
}
