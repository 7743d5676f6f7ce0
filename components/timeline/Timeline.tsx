import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityId } from '../../lib/model/analysis.ts';
import type { ArticleId, Reading } from '../../lib/model/library.ts';
import type { NotesInPlace } from '../../lib/state/notes-in-place.ts';
import { timelineYears } from '../../lib/state/timeline-years.ts';
import type { Pointing } from '../finding/Reveal.tsx';
import { Choice } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PersonChoice } from './PersonChoice.tsx';
import { TimelineYears } from './TimelineYears.tsx';
import './timeline.css';

export interface TimelineProps {
  readonly reading: Reading;
  /** Other articles of its story that the reader has read. */
  readonly others: readonly Reading[];
  readonly pointing: Pointing;
  readonly notes: NotesInPlace;
  readonly onOpen: (id: ArticleId) => unknown;
  readonly onOpenUrl: (url: string) => unknown;
}

/** What happened when: of this article or of its story, of everybody or of one person. */
export function Timeline({ reading, others, ...rest }: TimelineProps) {
  const [scope, setScope] = useState<'thisArticle' | 'story'>('thisArticle');
  const [personId, setPersonId] = useState<EntityId | undefined>(undefined);
  const people = reading.analysis.entities.filter(({ kind }) => kind === 'person');
  const person = people.find(({ id }) => id === personId);
  const years = timelineYears(reading, scope === 'story' ? others : [], person);
  return (
    <div class="timeline">
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
        {people.length > 1 && <PersonChoice people={people} selected={personId} onSelect={setPersonId} />}
      </div>
      {years.length === 0 && (
        <EmptyState>{person ? i18n.t('timeline.noneOf', [person.name]) : i18n.t('timeline.none')}</EmptyState>
      )}
      <TimelineYears years={years} {...rest} reading={reading} />
    </div>
  );
}
