import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityId } from '../../lib/model/analysis.ts';
import type { ArticleId, Reading } from '../../lib/model/library.ts';
import type { TimelineEntry } from '../../lib/model/story.ts';
import { timelineYears } from '../../lib/state/timeline-years.ts';
import type { Pointing } from '../finding/Reveal.tsx';
import { Choice } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { labelOf } from './date-label.ts';
import { Entry } from './Entry.tsx';
import { Overview } from './Overview.tsx';
import { goToEntry, watchArrowKeys } from './step-entries.ts';
import './timeline.css';

export interface TimelineProps {
  readonly reading: Reading;
  /** Other articles of its story that the reader has read. */
  readonly others: readonly Reading[];
  readonly pointing: Pointing;
  readonly onOpen: (id: ArticleId) => unknown;
}

/** What happened when: of this article or of its story, of everybody or of one person. */
export function Timeline({ reading, others, pointing, onOpen }: TimelineProps) {
  const [scope, setScope] = useState<'thisArticle' | 'story'>('thisArticle');
  const [personId, setPersonId] = useState<EntityId | undefined>(undefined);
  const people = reading.analysis.entities.filter(({ kind }) => kind === 'person');
  const person = people.find(({ id }) => id === personId);
  const years = timelineYears(reading, scope === 'story' ? others : [], person);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => watchArrowKeys(place.current), []);
  return (
    <div class="timeline" ref={place}>
      <div class="timeline-filters">
        {others.length > 0 && (
          <Choice
            label={i18n.t('timeline.filter')}
            items={[
              { id: 'thisArticle', label: i18n.t('timeline.thisArticle') },
              { id: 'story', label: i18n.t('timeline.story') },
            ]}
            selected={scope}
            onSelect={setScope}
          />
        )}
        {people.length > 1 && (
          <select
            class="timeline-person"
            aria-label={i18n.t('timeline.person')}
            value={personId ?? ''}
            onChange={({ currentTarget }) => setPersonId(currentTarget.value || undefined)}
          >
            <option value="">{i18n.t('timeline.everybody')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      {years.length === 0 && (
        <EmptyState>{person ? i18n.t('timeline.noneOf', [person.name]) : i18n.t('timeline.none')}</EmptyState>
      )}
      <Overview
        entries={years.flatMap(({ entries }) => entries)}
        onPoint={(index) => goToEntry(place.current, index)}
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
                  <Entry
                    key={keyOf(entry)}
                    entry={entry}
                    reading={reading}
                    pointing={pointing}
                    onOpen={onOpen}
                  />
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
