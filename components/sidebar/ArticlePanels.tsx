import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reading } from '../../lib/model/library.ts';
import { newcomersOf } from '../../lib/state/news.ts';
import { quotesOf } from '../../lib/state/quotes.ts';
import { type Sidebar, TABS, type Tab } from '../../lib/state/sidebar.ts';
import { happenedIn } from '../../lib/state/timeline-years.ts';
import { Brief } from '../brief/Brief.tsx';
import { News } from '../brief/News.tsx';
import { Cast } from '../cast/Cast.tsx';
import { Changed } from '../changed/Changed.tsx';
import type { Pointing } from '../finding/Reveal.tsx';
import { Notes } from '../notes/Notes.tsx';
import { LanguageNotice } from '../page/LanguageNotice.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { SayNoArticle } from '../page/SayNoArticle.tsx';
import { Quotes } from '../quotes/Quotes.tsx';
import { StorySection } from '../story/StorySection.tsx';
import { Timeline } from '../timeline/Timeline.tsx';
import { TabPanel, Tabs } from '../ui/Tabs.tsx';

export interface ArticlePanelsProps {
  readonly sidebar: Sidebar;
  readonly tabId: number;
  readonly reading: Reading;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** An article with its five tabs. */
export function ArticlePanels(props: ArticlePanelsProps) {
  const { sidebar, reading } = props;
  const tab = sidebar.tab.value;
  // Another article begins at its head.
  useEffect(() => scrollTo(0, 0), [reading.saved.id]);
  return (
    <>
      <PageHeader article={reading.article} />
      <div class="sidebar-tabs">
        <Tabs
          label={i18n.t('tab.label')}
          items={TABS.map((id) => ({ id, label: i18n.t(`tab.${id}`), count: countOf(id, props) }))}
          selected={tab}
          onSelect={(id) => sidebar.choose(id)}
        />
      </div>
      <TabPanel id={tab}>
        {reading.analysis.lang === undefined && tab !== 'notes' ? (
          <LanguageNotice article={reading.article} />
        ) : (
          <Panel key={reading.saved.id} {...props} tab={tab} />
        )}
      </TabPanel>
      {tab === 'brief' && <SayNoArticle onSay={() => sidebar.noArticle.say()} />}
    </>
  );
}

function Panel({ sidebar, reading, onCopy, tab }: ArticlePanelsProps & { readonly tab: Tab }) {
  const pointing = pointingOf(sidebar);
  switch (tab) {
    case 'brief':
      return (
        <>
          <Changed follower={sidebar.changes} article={reading.article} pointing={pointing} />
          <Brief reading={reading} pointing={pointing} generated={sidebar.generated}>
            <News news={sidebar.story.news.value} reading={reading} pointing={pointing} />
            <StorySection
              desk={sidebar.story}
              reading={reading}
              notes={sidebar.notesInPlace}
              onOpen={(id) => sidebar.openArticle(id)}
              onOpenUrl={(url) => sidebar.openUrl(url)}
            />
          </Brief>
        </>
      );
    case 'cast':
      return (
        <Cast
          reading={reading}
          pointing={pointing}
          desk={sidebar.cast}
          context={sidebar.context}
          notes={sidebar.notesInPlace}
          newcomers={newcomersOf(sidebar.story.news.value)}
          met={sidebar.elsewhere.met.value}
          onOpen={(url) => sidebar.openUrl(url)}
        />
      );
    case 'quotes':
      return (
        <Quotes
          reading={reading}
          pointing={pointing}
          corrections={sidebar.corrections}
          elsewhere={sidebar.elsewhere}
          texts={sidebar.quoteTexts}
          onOpen={(quote) => sidebar.openQuote(quote)}
          onCopy={onCopy}
          notes={sidebar.notesInPlace}
          onOpenUrl={(url) => sidebar.openUrl(url)}
        />
      );
    case 'timeline':
      return (
        <Timeline
          reading={reading}
          others={sidebar.story.story.value?.others ?? []}
          pointing={pointing}
          notes={sidebar.notesInPlace}
          onOpen={(id) => sidebar.openArticle(id)}
          onOpenUrl={(url) => sidebar.openUrl(url)}
        />
      );
    case 'notes':
      return (
        <Notes
          desk={sidebar.desk}
          pointing={pointing}
          places={sidebar.placedNotes.places.value}
          onAttach={(note) => sidebar.placedNotes.attach(note)}
        />
      );
  }
}

/** How much a tab holds; none is not counted. */
function countOf(tab: Tab, { reading, sidebar }: ArticlePanelsProps): number | undefined {
  switch (tab) {
    case 'brief':
      return undefined;
    case 'cast':
      return reading.analysis.entities.length;
    case 'quotes':
      return quotesOf(reading).length;
    case 'timeline':
      return happenedIn(reading);
    case 'notes':
      return sidebar.desk.notes.value.length;
  }
}

function pointingOf(sidebar: Sidebar): Pointing {
  return {
    onPaint: (spans) => sidebar.paint(spans),
    onReveal: (span) => sidebar.reveal(span),
  };
}
