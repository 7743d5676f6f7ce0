import type { TimelineEntry } from '../../lib/model/story.ts';
import { placeOnLine } from '../../lib/state/timeline-scale.ts';
import './overview.css';

export interface OverviewProps {
  readonly entries: readonly TimelineEntry[];
  /** Goes to an entry, by its number in the list. */
  readonly onPoint: (index: number) => void;
}

/** Fewer say nothing that the list does not. */
const FEWEST = 4;

/** All entries on one line, for the eye and the pointer; who listens or types has the list below. */
export function Overview({ entries, onPoint }: OverviewProps) {
  if (entries.length < FEWEST) return null;
  const places = placeOnLine(entries.map(({ date }) => date));
  return (
    <div class="overview" aria-hidden="true">
      <div class="overview-line">
        {entries.map((entry, index) => (
          <button
            type="button"
            tabIndex={-1}
            key={`${index} ${entry.date}`}
            class={`overview-mark overview-${entry.kind}`}
            style={{ insetInlineStart: `${((places[index] ?? 0) * 100).toFixed(1)}%` }}
            onClick={() => onPoint(index)}
          />
        ))}
      </div>
      <div class="overview-ends">
        <span>{entries[0]?.date.slice(0, 4)}</span>
        <span>{entries.at(-1)?.date.slice(0, 4)}</span>
      </div>
    </div>
  );
}
