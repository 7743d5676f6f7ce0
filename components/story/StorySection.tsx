import { i18n } from '#i18n';
import type { ArticleId, Reading } from '../../lib/model/library.ts';
import type { StoryPart } from '../../lib/model/story.ts';
import type { StoryDesk } from '../../lib/state/story.ts';
import { useWhy } from '../finding/Why.tsx';
import { Button } from '../ui/Button.tsx';
import { formatMoment } from '../ui/dates.ts';
import { Menu } from '../ui/Menu.tsx';
import { Section } from '../ui/Section.tsx';
import './story-section.css';
import { storyLine } from './story-line.ts';

/** As many as can be taken in; the others are counted, and stand in the timeline. */
const LISTED = 8;

export interface StorySectionProps {
  readonly desk: StoryDesk;
  readonly reading: Reading;
  readonly onOpen: (id: ArticleId) => unknown;
}

/** The story that the article stands in, what the reader read of it, and what the reader can say of it. */
export function StorySection({ desk, reading, onOpen }: StorySectionProps) {
  const story = desk.story.value;
  const own = story?.parts.find(({ articleId }) => articleId === reading.saved.id);
  if (!story || !own) return null;
  const others = desk.otherStories.value;
  if (story.parts.length === 1 && others.length === 0) return null;
  return (
    <Section title={i18n.t('story.title')}>
      {story.parts.length > 1 && (
        <>
          <p class="story-name" dir="auto">
            {story.name}
          </p>
          <p class="meta">{storyLine(story, own.articleId)}</p>
          <Parts parts={story.parts} own={own.articleId} desk={desk} onOpen={onOpen} />
        </>
      )}
      <Placed key={story.id} desk={desk} own={own} isAlone={story.parts.length === 1} />
    </Section>
  );
}

interface PartsProps extends Pick<StorySectionProps, 'desk' | 'onOpen'> {
  readonly parts: readonly StoryPart[];
  readonly own: ArticleId;
}

/** The articles of the story, the first read first. */
function Parts({ parts, own, desk, onOpen }: PartsProps) {
  const listed = parts.slice(-LISTED);
  const more = parts.length - listed.length;
  return (
    <>
      {more > 0 && <p class="meta">{i18n.t('story.more', more)}</p>}
      <ol class="story-parts">
        {listed.map((part) => (
          <li key={part.articleId} aria-current={part.articleId === own ? 'true' : undefined}>
            {part.articleId === own ? (
              <span class="story-own">{i18n.t('timeline.thisOne')}</span>
            ) : (
              <button type="button" class="reveal" dir="auto" onClick={() => void onOpen(part.articleId)}>
                {part.title}
              </button>
            )}
            <span class="meta">
              {part.articleId !== own && part.siteName !== undefined && <bdi>{part.siteName}</bdi>}
              <span>{i18n.t('library.readOn', [formatMoment(part.firstReadAt)])}</span>
              {part.articleId !== own && (
                <Button
                  look="quiet"
                  label={i18n.t('story.apartOf', [part.title])}
                  onClick={() => desk.setApart(part.articleId)}
                >
                  {i18n.t('story.apart')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

interface PlacedProps {
  readonly desk: StoryDesk;
  readonly own: StoryPart;
  readonly isAlone: boolean;
}

/** Why the article is in this story, and the ways to say that it is not, or is for good. */
function Placed({ desk, own, isAlone }: PlacedProps) {
  const [reason, ...also] = own.because;
  const why = useWhy({ reason: reason ?? { code: 'openedStory' }, also, of: i18n.t('story.ofThisStory') });
  const others = desk.otherStories.value.map(({ id, name }) => ({ id, name }));
  return (
    <>
      <div class="meta story-tools">
        {!isAlone && why.control}
        {!isAlone && (
          <Button look="quiet" pressed={own.byReader} onClick={() => desk.keepHere()}>
            {i18n.t('story.keep')}
          </Button>
        )}
        {!isAlone && (
          <Button look="quiet" onClick={() => desk.setApart(own.articleId)}>
            {i18n.t('story.apart')}
          </Button>
        )}
        {others.length > 0 && (
          <Menu
            look="quiet"
            label={i18n.t('story.move')}
            listLabel={i18n.t('story.stories')}
            items={others}
            onChoose={(id) => desk.moveTo(id)}
          />
        )}
      </div>
      {!isAlone && why.answer}
    </>
  );
}
