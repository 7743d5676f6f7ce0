import type { Draft, Step, StepResult } from '../step.ts';
import { findDates } from '../time/find-dates.ts';

function findDatesOf({ article, pack }: Draft): StepResult {
  const read = article.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'quote',
  );
  return { dates: findDates(article.text, read, pack.time, article.publishedAt) };
}

/** When: every expression of time, resolved to a calendar value. */
export const dates: Step = { name: 'dates', needs: ['sentences'], gives: ['dates'], run: findDatesOf };
