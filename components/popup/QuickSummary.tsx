import { i18n } from '#i18n';
import type { Reading } from '../../lib/model/library.ts';
import type { NewToYou, StoryOf } from '../../lib/model/story.ts';
import { leadingCast } from '../../lib/state/cast.ts';
import { countNews } from '../../lib/state/news.ts';
import { quotesOf } from '../../lib/state/quotes.ts';
import { happenedIn } from '../../lib/state/timeline-years.ts';
import { LanguageNotice } from '../page/LanguageNotice.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { storyLine } from '../story/story-line.ts';
import './quick-summary.css';
import '../cast/badge.css';

const SENTENCES = 2;
const CAST = 6; // two lines of names at the popup's width

export interface QuickSummaryProps {
  readonly reading: Reading;
  /** Absent until it is known. */
  readonly news?: NewToYou;
  /** Absent until it is known, and where there is none. */
  readonly story?: StoryOf;
}

/** An article in the time that it takes to open the popup. */
export function QuickSummary({ reading, news, story }: QuickSummaryProps) {
  const { article, analysis } = reading;
  return (
    <>
      <PageHeader article={article} compact />
      {analysis.lang === undefined ? (
        <LanguageNotice article={article} />
      ) : (
        <div class="summary">
          <ol class="summary-brief" lang={article.lang}>
            {analysis.brief.slice(0, SENTENCES).map((sentence) => (
              <li key={sentence.start} dir="auto">
                {article.text.slice(sentence.start, sentence.end)}
              </li>
            ))}
          </ol>
          <LeadingCast reading={reading} />
          <Counts reading={reading} news={news} />
          <InStory reading={reading} story={story} />
        </div>
      )}
    </>
  );
}

/** Which article of its story this is, and which story that is. */
function InStory({ reading, story }: Pick<QuickSummaryProps, 'reading' | 'story'>) {
  const line = story && storyLine(story, reading.saved.id);
  if (!line) return null;
  return (
    <p class="meta summary-story">
      <b dir="auto">{story.name}</b> <span>{line}</span>
    </p>
  );
}

function LeadingCast({ reading }: { readonly reading: Reading }) {
  const names = leadingCast(reading, CAST);
  const rest = reading.analysis.entities.length - names.length;
  if (names.length === 0) return null;
  return (
    <ul class="summary-cast" aria-label={i18n.t('tab.cast')}>
      {names.map((entity) => (
        <li key={entity.id} class={`summary-name summary-${entity.kind} name-${entity.kind}`} dir="auto">
          <bdi class="sr-only">{i18n.t(`kindOne.${entity.kind}`)}: </bdi>
          {entity.name}
        </li>
      ))}
      {rest > 0 && <li class="summary-rest">{i18n.t('popup.moreCast', [rest])}</li>}
    </ul>
  );
}

function Counts({ reading, news }: QuickSummaryProps) {
  const quotes = quotesOf(reading).length;
  const dates = happenedIn(reading);
  const counts = [
    quotes > 0 && i18n.t('popup.quotes', quotes),
    dates > 0 && i18n.t('popup.dates', dates),
  ].filter((count) => count !== false);
  const newThings = news && !news.first ? countNews(news) : 0;
  return (
    <p class="meta summary-counts">
      <span>{counts.join(' · ')}</span>
      {newThings > 0 && <b class="summary-new">{i18n.t('popup.newThings', newThings)}</b>}
    </p>
  );
}
