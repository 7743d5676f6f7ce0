import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Entity } from '../../lib/model/analysis.ts';
import type { Reading } from '../../lib/model/library.ts';
import type { NewToYou } from '../../lib/model/story.ts';
import { countNews, newQuotesBySpeaker } from '../../lib/state/news.ts';
import { painted, paintOf } from '../../lib/state/paints.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { Chip } from '../ui/Chip.tsx';
import { formatDay } from '../ui/dates.ts';
import { Section } from '../ui/Section.tsx';
import './news.css';

const NAMES = 6; // of a kind; more are counted

export interface NewsProps {
  /** Absent until it is known. */
  readonly news?: NewToYou;
  readonly reading: Reading;
  readonly pointing: Pointing;
}

/** What of the article the reader had not met before. */
export function News({ news, reading, pointing }: NewsProps) {
  if (!news) return null;
  return (
    <Section title={i18n.t('brief.newTitle')}>
      {news.first && <p class="meta">{i18n.t('brief.firstOfStory')}</p>}
      {!news.first && countNews(news) === 0 && <p class="meta">{i18n.t('brief.nothingNew')}</p>}
      {!news.first && countNews(news) > 0 && <NewThings news={news} reading={reading} pointing={pointing} />}
    </Section>
  );
}

function NewThings({ news, pointing }: NewsProps & { readonly news: NewToYou }) {
  const { people, organizations, places, quotes, events, numbers } = news;
  return (
    <dl class="news">
      <NewNames label={i18n.t('brief.newPeople', people.length)} entities={people} pointing={pointing} />
      <NewNames
        label={i18n.t('brief.newOrganizations', organizations.length)}
        entities={organizations}
        pointing={pointing}
      />
      <NewNames label={i18n.t('brief.newPlaces', places.length)} entities={places} pointing={pointing} />
      <NewRow label={i18n.t('brief.newQuotes', quotes.length)} count={quotes.length}>
        {newQuotesBySpeaker(quotes).map(({ name = i18n.t('quotes.notAttributed'), quotes: theirs }) => (
          <li key={name}>
            <Reveal spans={painted(theirs, 'quote')} pointing={pointing}>
              {name} {theirs.length}
            </Reveal>
          </li>
        ))}
      </NewRow>
      <NewRow label={i18n.t('brief.newNumbers')} count={numbers.length}>
        {numbers.map((number) => (
          <li key={number.start}>
            <Reveal spans={painted([number], 'current')} pointing={pointing}>
              {number.text}
            </Reveal>{' '}
            <Chip>{i18n.t('brief.wasBefore', [number.before])}</Chip>
          </li>
        ))}
      </NewRow>
      <NewRow label={i18n.t('brief.newDates', events.length)} count={events.length}>
        {events.slice(0, NAMES).map((event) => (
          <li key={event.sentence.start}>
            <Reveal spans={painted([event.sentence], 'date')} pointing={pointing}>
              {formatDay(event.date)}
            </Reveal>
          </li>
        ))}
        {events.length > NAMES && <li>{i18n.t('brief.andMore', [events.length - NAMES])}</li>}
      </NewRow>
    </dl>
  );
}

interface NewNamesProps {
  readonly label: string;
  readonly entities: readonly Entity[];
  readonly pointing: Pointing;
}

function NewNames({ label, entities, pointing }: NewNamesProps) {
  return (
    <NewRow label={label} count={entities.length}>
      {entities.slice(0, NAMES).map((entity) => (
        <li key={entity.id} dir="auto">
          <Reveal spans={painted(entity.mentions, paintOf(entity.kind))} pointing={pointing}>
            {entity.name}
          </Reveal>
        </li>
      ))}
      {entities.length > NAMES && <li>{i18n.t('brief.andMore', [entities.length - NAMES])}</li>}
    </NewRow>
  );
}

interface NewRowProps {
  readonly label: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function NewRow({ label, count, children }: NewRowProps) {
  if (count === 0) return null;
  return (
    <div class="news-row">
      <dt>{label}</dt>
      <dd>
        <ul class="news-list">{children}</ul>
      </dd>
    </div>
  );
}
