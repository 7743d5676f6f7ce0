import type { Reading } from '../model/library.ts';
import type { TimelineEntry } from '../model/story.ts';
import { buildTimeline } from '../stories/timeline.ts';

/** The entries of one year, in order of time. */
export interface TimelineYear {
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}

/** The timeline of an article, alone or with related articles, by year. */
export function timelineYears(reading: Reading, related: readonly Reading[]): readonly TimelineYear[] {
  const years: { year: string; entries: TimelineEntry[] }[] = [];
  for (const entry of buildTimeline([reading, ...related], reading.saved.id)) {
    const year = entry.date.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}

/** How many events an article dates. */
export function happenedIn(reading: Reading): number {
  return buildTimeline([reading], reading.saved.id).filter(({ kind }) => kind === 'happened').length;
}
