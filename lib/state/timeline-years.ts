import type { Entity } from '../model/analysis.ts';
import type { ArticleId, Reading } from '../model/library.ts';
import type { TimelineEntry } from '../model/story.ts';
import { nameKeys, toNameKey } from '../stories/names.ts';
import { buildTimeline } from '../stories/timeline.ts';

/** The entries of one year, in order of time. */
export interface TimelineYear {
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}

/** The timeline of an article, alone or with others of its story, by year; of one person only where that is asked for. */
export function timelineYears(
  reading: Reading,
  others: readonly Reading[],
  person?: Pick<Entity, 'name'>,
): readonly TimelineYear[] {
  return yearsOf([reading, ...others], reading.saved.id, person);
}

/** The timeline of a story, by year; of one person only where that is asked for. */
export function storyYears(
  readings: readonly Reading[],
  person?: Pick<Entity, 'name'>,
): readonly TimelineYear[] {
  return yearsOf(readings, '', person);
}

function yearsOf(
  readings: readonly Reading[],
  current: ArticleId,
  person: Pick<Entity, 'name'> | undefined,
): readonly TimelineYear[] {
  const isWanted = person ? isAbout(person, readings) : () => true;
  const years: { year: string; entries: TimelineEntry[] }[] = [];
  for (const entry of buildTimeline(readings, current).filter(isWanted)) {
    const year = entry.date.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}

/** Whether a person is in what happened, whatever article tells it. */
function isAbout({ name }: Pick<Entity, 'name'>, readings: readonly Reading[]) {
  const key = toNameKey(name);
  const keys = new Map(readings.map((each) => [each.saved.id, nameKeys(each)]));
  return (entry: TimelineEntry): boolean =>
    entry.kind === 'happened' &&
    entry.sources.some(({ articleId, entityIds }) =>
      entityIds.some((id) => keys.get(articleId)?.get(id) === key),
    );
}

/** How many events an article dates. */
export function happenedIn(reading: Reading): number {
  return buildTimeline([reading], reading.saved.id).filter(({ kind }) => kind === 'happened').length;
}
