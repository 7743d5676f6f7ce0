import { useEffect, useRef } from 'preact/hooks';
import type { TimelineEntry } from '../../lib/model/story.ts';
import type { TimelineYear } from '../../lib/state/timeline-years.ts';
import { goToRow, watchArrowKeys } from '../ui/step-rows.ts';
import { labelOf } from './date-label.ts';
import { Entry, type EntryProps } from './Entry.tsx';
import { Overview } from './Overview.tsx';
import './timeline.css';

export interface TimelineYearsProps extends Omit<EntryProps, 'entry'> {
  readonly years: readonly TimelineYear[];
}

/** A timeline: all of it on one line, then its entries by year and day. Arrow keys go from one to the next. */
export function TimelineYears({ years, ...rest }: TimelineYearsProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => watchArrowKeys(place.current, '.entry'), []);
  return (
    <div ref={place}>
      <Overview
        entries={years.flatMap(({ entries }) => entries)}
        onPoint={(index) => goToRow(place.current, '.entry', index)}
      />
      {years.map(({ year, entries }) => (
        <section key={`${year} ${entries[0]?.date}`} class="timeline-year">
          <h2>{year}</h2>
          {daysOf(entries).map(({ label, date, entries: told }) => (
            <section key={`${label} ${keyOf(told[0])}`} class="timeline-day">
              {label !== undefined && (
                <h3 class="entry-time">
                  <time dateTime={date}>{label}</time>
                </h3>
              )}
              <ol>
                {told.map((entry) => (
                  <Entry key={keyOf(entry)} entry={entry} {...rest} />
                ))}
              </ol>
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}

/** What happened on one day, or in one month where no day is known; without a label where only the year is. */
interface TimelineDay {
  readonly label?: string;
  readonly date: string;
  readonly entries: TimelineEntry[];
}

function daysOf(entries: readonly TimelineEntry[]): readonly TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const entry of entries) {
    const label = entry.grain === 'year' ? undefined : labelOf(entry).day;
    const last = days.at(-1);
    if (last && last.label === label) last.entries.push(entry);
    else days.push({ label, date: entry.date.slice(0, entry.grain === 'month' ? 7 : 10), entries: [entry] });
  }
  return days;
}

function keyOf(entry: TimelineEntry | undefined): string {
  if (!entry) return '';
  if (entry.kind !== 'happened') return `${entry.kind} ${entry.articleId}`;
  return entry.sources.map(({ articleId, sentence }) => `${articleId} ${sentence.start}`).join() + entry.date;
}
