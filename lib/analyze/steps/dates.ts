import type { Article } from '../../model/article.ts';
import { contains } from '../../model/span.ts';
import type { Draft, Step, StepResult } from '../step.ts';
import { type DatedSpan, findDates } from '../time/find-dates.ts';

function findDatesOf({ article, pack }: Draft): StepResult {
  return { dates: findDates(article.text, datedBlocks(article), pack.time, article.publishedAt) };
}

/** The blocks that are read, each with the date of the live blog's post that it stands in. */
function datedBlocks({ blocks, posts = [] }: Article): DatedSpan[] {
  let next = 0;
  return blocks.flatMap(({ kind, start, end }) => {
    while (next < posts.length && (posts[next]?.end ?? 0) <= start) next++;
    const post = posts[next];
    const publishedAt = post && contains(post, { start, end }) ? post.publishedAt : undefined;
    return kind === 'heading' ? [] : [{ start, end, publishedAt }];
  });
}

/** When: every expression of time, resolved to a calendar value. */
export const dates: Step = { name: 'dates', needs: ['sentences'], gives: ['dates'], run: findDatesOf };
