import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleId, Reading } from '../../lib/model/library.ts';
import type { Span } from '../../lib/model/span.ts';
import type { StoryPage } from '../../lib/model/story.ts';
import { selectText } from '../../lib/model/text-selector.ts';
import type { Shelf } from '../../lib/state/library.ts';
import type { OpenIn } from '../../lib/state/story-page.ts';
import { StoryDays } from '../story/StoryDays.tsx';
import { Button } from '../ui/Button.tsx';
import { formatMoment } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { TabPanel, Tabs } from '../ui/Tabs.tsx';
import { NoteList } from './NoteList.tsx';
import { StoryCast } from './StoryCast.tsx';
import { StoryParts } from './StoryParts.tsx';
import { StoryQuotes } from './StoryQuotes.tsx';
import { StoryTimeline } from './StoryTimeline.tsx';
import { StoryTools } from './StoryTools.tsx';
import './story-view.css';

const PARTS = ['articles', 'timeline', 'cast', 'quotes', 'notes'] as const;
type Part = (typeof PARTS)[number];

/** All that the articles of a story tell together. */
export function StoryView({ shelf }: { readonly shelf: Shelf }) {
  const page = shelf.story.page.value;
  const head = useRef<HTMLHeadingElement>(null);
  // A page was turned: the reader goes on at its head.
  const id = page?.id;
  useEffect(() => {
    if (id !== undefined) head.current?.focus();
  }, [id]);
  return (
    <article class="story-page">
      <Button look="quiet" onClick={() => shelf.show({ story: undefined })}>
        {i18n.t('story.back')}
      </Button>
      {page && (
        <>
          <h2 ref={head} tabIndex={-1} dir="auto">
            {page.name}
          </h2>
          <Line page={page} />
          <StoryTools
            desk={shelf.story}
            page={page}
            onList={() => shelf.show({ shelf: 'articles', query: '', story: page.parts[0]?.articleId })}
          />
          <Told key={page.id} shelf={shelf} page={page} />
        </>
      )}
    </article>
  );
}

function Line({ page: { parts } }: { readonly page: StoryPage }) {
  const [first, last] = [parts[0], parts.at(-1)];
  return (
    <p class="meta">
      <span>{i18n.t('library.articles', parts.length)}</span>
      {first && last && (
        <span>
          {i18n.t('library.readBetween', [formatMoment(first.firstReadAt), formatMoment(last.firstReadAt)])}
        </span>
      )}
    </p>
  );
}

interface ToldProps {
  readonly shelf: Shelf;
  readonly page: StoryPage;
}

function Told({ shelf, page }: ToldProps) {
  const [part, setPart] = useState<Part>('articles');
  const desk = shelf.story;
  const onOpen = openIn(shelf, page);
  const earlier = page.parts.length - page.readings.length;
  const counts: Partial<Record<Part, number>> = {
    articles: page.parts.length,
    cast: page.cast.length,
    quotes: desk.quotes.value.length,
    notes: page.notes.length,
  };
  const labels = { ...LABELS(), articles: i18n.t('library.byArticle') };
  return (
    <>
      <StoryDays days={desk.brief.value} onOpen={onOpen} />
      {earlier > 0 && (
        <div class="meta">
          <span>{i18n.t('story.notLookedInto', earlier)}</span>
          <Button look="quiet" onClick={() => desk.showEarlier()}>
            {i18n.t('story.lookInto')}
          </Button>
        </div>
      )}
      <Tabs
        label={i18n.t('story.tabs')}
        items={PARTS.map((id) => ({ id, label: labels[id], count: counts[id] }))}
        selected={part}
        onSelect={setPart}
      />
      <TabPanel id={part}>
        {part === 'articles' && <StoryParts shelf={shelf} page={page} />}
        {part === 'timeline' && <StoryTimeline page={page} onOpen={onOpen} />}
        {part === 'cast' && (
          <StoryCast page={page} onPerson={(person) => shelf.show({ shelf: 'people', person })} />
        )}
        {part === 'quotes' && <StoryQuotes quotes={desk.quotes.value} onOpen={onOpen} />}
        {part === 'notes' && page.notes.length === 0 && <EmptyState>{i18n.t('story.noNotes')}</EmptyState>}
        {part === 'notes' && (
          <NoteList notes={notesWith(page)} desk={shelf.desk} onOpen={(article) => shelf.open(article)} />
        )}
      </TabPanel>
    </>
  );
}

const LABELS = () => ({
  timeline: i18n.t('tab.timeline'),
  cast: i18n.t('tab.cast'),
  quotes: i18n.t('tab.quotes'),
  notes: i18n.t('tab.notes'),
});

function notesWith({ notes, parts }: StoryPage) {
  const partOf = new Map(parts.map((part) => [part.articleId, part]));
  return notes.map((note) => ({ note, article: partOf.get(note.target.articleId) }));
}

function openIn(shelf: Shelf, { parts, readings }: StoryPage): OpenIn {
  return (id, words) => {
    const part = parts.find(({ articleId }) => articleId === id);
    if (part) void shelf.open({ url: addressOf(shelf, part.url, words && find(readings, id), words) });
  };
}

function find(readings: readonly Reading[], id: ArticleId): Reading | undefined {
  return readings.find(({ saved }) => saved.id === id);
}

function addressOf(shelf: Shelf, url: string, reading: Reading | undefined, words: Span | undefined): string {
  return reading && words ? shelf.quoteTexts.toLink(url, selectText(reading.article.text, words).quote) : url;
}
