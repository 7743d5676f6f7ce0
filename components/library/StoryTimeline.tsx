import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StoryPage } from '../../lib/model/story.ts';
import type { OpenIn } from '../../lib/state/story-page.ts';
import { storyYears } from '../../lib/state/timeline-years.ts';
import { PersonChoice } from '../timeline/PersonChoice.tsx';
import { TimelineYears } from '../timeline/TimelineYears.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

export interface StoryTimelineProps {
  readonly page: StoryPage;
  readonly onOpen: OpenIn;
}

/** What happened when, as all articles of the story tell it; of everybody or of one person. */
export function StoryTimeline({ page: { readings, cast }, onOpen }: StoryTimelineProps) {
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const people = cast.filter(({ kind }) => kind === 'person').map(({ name }) => ({ id: name, name }));
  const person = people.find(({ id }) => id === chosen);
  const name = person?.name;
  const years = useMemo(
    () => storyYears(readings, name === undefined ? undefined : { name }),
    [readings, name],
  );
  return (
    <div class="timeline">
      {people.length > 1 && (
        <div class="timeline-filters">
          <PersonChoice people={people} selected={chosen} onSelect={setChosen} />
        </div>
      )}
      {years.length === 0 && name !== undefined && (
        <EmptyState>{i18n.t('timeline.noneOf', [name])}</EmptyState>
      )}
      <TimelineYears years={years} onOpen={onOpen} />
    </div>
  );
}
