import { i18n } from '#i18n';
import type { Entity } from '../../lib/model/analysis.ts';
import type { Reading } from '../../lib/model/library.ts';
import type { PaintedSpan } from '../../lib/model/page.ts';
import type { NewToYou } from '../../lib/model/story.ts';
import { countNews, newNames, newQuotesBySpeaker } from '../../lib/state/news.ts';
import { painted, paintOf } from '../../lib/state/paints.ts';
import { type Pointing, Reveal } from '../finding/Reveal.tsx';
import { Chip } from '../ui/Chip.tsx';
import { formatDay } from '../ui/dates.ts';
import { Section } from '../ui/Section.tsx';
import './news.css';

const NAMED = 4; // of a kind, about two lines; more are counted

export interface NewsProps {
  /** Absent until it is known. */
  readonly news?: NewToYou;
  readonly reading: Reading;
  readonly pointing: Pointing;
}

/** What of the article the reader had not met before. */
export function News({ news, reading, pointing }: NewsProps) {
  const { entities, quotes, events } = reading.analysis;
  if (!news || entities.length + quotes.length + events.length === 0) return null;
  const isAnything = countNews(news) + news.metElsewhere.size > 0;
  return (
    <Section title={i18n.t('brief.newTitle')}>
      {news.first && <p class="meta">{i18n.t('brief.firstOfStory')}</p>}
      {!news.first && !isAnything && <p class="meta">{i18n.t('brief.nothingNew')}</p>}
      {!news.first && isAnything && <NewThings news={news} reading={reading} pointing={pointing} />}
    </Section>
  );
}

function NewThings({ news, pointing }: NewsProps & { readonly news: NewToYou }) {
  const { quotes, events, numbers } = news;
  const { people, organizations, places, elsewhere } = newNames(news);
  return (
    <dl class="news">
      <NewRow
        label={i18n.t('brief.newPeople', people.length)}
        things={people.map(nameOf)}
        pointing={pointing}
      />
      <NewRow
        label={i18n.t('brief.newOrganizations', organizations.length)}
        things={organizations.map(nameOf)}
        pointing={pointing}
      />
      <NewRow
        label={i18n.t('brief.newPlaces', places.length)}
        things={places.map(nameOf)}
        pointing={pointing}
      />
      <NewRow
        label={i18n.t('brief.newQuotes', quotes.length)}
        things={newQuotesBySpeaker(quotes).map(
          ({ name = i18n.t('quotes.notAttributed'), quotes: theirs }) => ({
            words: `${name}\u00a0${theirs.length}`,
            spans: painted(theirs, 'quote'),
          }),
        )}
        pointing={pointing}
      />
      <NewRow
        label={i18n.t('brief.newNumbers')}
        things={numbers.map((number) => ({
          words: number.text,
          spans: painted([number], 'current'),
          before: number.before,
        }))}
        pointing={pointing}
      />
      <NewRow
        label={i18n.t('brief.newDates', events.length)}
        things={events.map(({ date, sentence }) => ({
          words: formatDay(date),
          spans: painted([sentence], 'date'),
        }))}
        pointing={pointing}
      />
      <NewRow label={i18n.t('brief.newInStory')} things={elsewhere.map(nameOf)} pointing={pointing} />
    </dl>
  );
}

/** Something new, in a word or two, with its places. */
interface NewThing {
  readonly words: string;
  readonly spans: readonly PaintedSpan[];
  /** What an earlier article said instead. */
  readonly before?: string;
}

function nameOf({ name, mentions, kind }: Entity): NewThing {
  return { words: name, spans: painted(mentions, paintOf(kind)) };
}

interface NewRowProps {
  readonly label: string;
  readonly things: readonly NewThing[];
  readonly pointing: Pointing;
}

function NewRow({ label, things, pointing }: NewRowProps) {
  if (things.length === 0) return null;
  const named = things.slice(0, NAMED);
  return (
    <div class="news-row">
      <dt>{label}</dt>
      <dd>
        <ul class="news-list">
          {named.map(({ words, spans, before }, index) => (
            <li key={spans[0]?.start}>
              <Reveal spans={spans} pointing={pointing}>
                <bdi>{words}</bdi>
                {/* The comma belongs to the words, so that it never stands on a line of its own. */}
                {index < things.length - 1 && before === undefined && i18n.t('common.comma')}
              </Reveal>
              {before !== undefined && <Chip>{i18n.t('brief.wasBefore', [before])}</Chip>}
            </li>
          ))}
          {things.length > NAMED && <li>{i18n.t('brief.andMore', [things.length - NAMED])}</li>}
        </ul>
      </dd>
    </div>
  );
}
