import type { Article } from '../model/article.ts';
import { onOneLine, readParagraphs } from '../model/paragraphs.ts';

type Version = Pick<Article, 'title' | 'text'>;

/** Pages that load more of themselves do so while they are open: as long as sessions last in web analytics. */
const VISIT_MS = 30 * 60_000;

/**
 * Whether what an article said before is to be kept: its headline or its words differ from those of now. A page that
 * only loaded more of itself during a visit is the same one.
 * @param passed milliseconds since it was read before
 */
export function isRevision(before: Version, now: Version, passed: number): boolean {
  const hasNewTitle = onOneLine(before.title) !== onOneLine(now.title);
  if (!hasNewTitle && onOneLine(before.text) === onOneLine(now.text)) return false;
  return hasNewTitle || passed > VISIT_MS || !isOnlyMore(before.text, now.text);
}

/** Whether all paragraphs are still there, in their order. */
function isOnlyMore(before: string, now: string): boolean {
  const left = readParagraphs(now).values();
  return readParagraphs(before).every((paragraph) => {
    for (const each of left) if (onOneLine(each.text) === onOneLine(paragraph.text)) return true;
    return false;
  });
}
