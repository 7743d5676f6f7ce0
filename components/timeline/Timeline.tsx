import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleId, Reading } from '../../lib/model/library.ts';
import { timelineYears } from '../../lib/state/timeline-years.ts';
import type { Pointing } from '../finding/Reveal.tsx';
import { Choice } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Entry } from './Entry.tsx';
import './timeline.css';

export interface TimelineProps {
  readonly reading: Reading;
  readonly related: readonly Reading[];
  readonly pointing: Pointing;
  readonly onOpen: (id: ArticleId) => unknown;
}

/** What happened when: of this article, or with the related articles that the reader has read. */
export function Timeline({ reading, related, pointing, onOpen }: TimelineProps) {
  const [scope, setScope] = useState<'thisArticle' | 'related'>('thisArticle');
  const years = timelineYears(reading, scope === 'related' ? related : []);
  return (
    <div class="timeline">
      {related.length > 0 && (
        <Choice
          label={i18n.t('timeline.filter')}
          items={[
            { id: 'thisArticle', label: i18n.t('timeline.thisArticle') },
            { id: 'related', label: i18n.t('timeline.related') },
          ]}
          selected={scope}
          onSelect={setScope}
        />
      )}
      {years.length === 0 && <EmptyState>{i18n.t('timeline.none')}</EmptyState>}
      {years.map(({ year, entries }) => (
        <section key={`${year} ${entries[0]?.date}`} class="timeline-year">
          <h2>{year}</h2>
          <ol>
            {entries.map((entry) => (
              <Entry key={keyOf(entry)} entry={entry} reading={reading} pointing={pointing} onOpen={onOpen} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function keyOf(entry: Parameters<typeof Entry>[0]['entry']): string {
  if (entry.kind !== 'happened') return `${entry.kind} ${entry.articleId}`;
  return entry.sources.map(({ articleId, sentence }) => `${articleId} ${sentence.start}`).join() + entry.date;
}
