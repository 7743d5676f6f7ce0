import { i18n } from '#i18n';
import type { ArticleId, Reading } from '../../lib/model/library.ts';
import type { StoryPart } from '../../lib/model/story.ts';
import type { NotesInPlace } from '../../lib/state/notes-in-place.ts';
import type { StoryDesk } from '../../lib/state/story.ts';
import { useWhy } from '../finding/Why.tsx';
import { useNotesOn } from '../notes/NotesOn.tsx';
import { Button } from '../ui/Button.tsx';
import { formatMoment } from '../ui/dates.ts';
import { Menu } from '../ui/Menu.tsx';
import { Section } from '../ui/Section.tsx';
import { StoryDays } from './StoryDays.tsx';
import './story-section.css';
import { storyLine } from './story-line.ts';

/** As many as can be taken in; the others are counted, and stand in the timeline. */
const LISTED = 8;

export interface StorySectionProps {
  readonly desk: StoryDesk;
  readonly reading: Reading;
  readonly notes: NotesInPlace;
  readonly onOpen: (id: ArticleId) => unknown;
  readonly onOpenUrl: (url: string) => unknown;
}

/** The story that the article stands in, what the reader read of it, and what the reader can say of it. */
export function StorySection({ desk, reading, notes, onOpen, onOpenUrl }: StorySectionProps) {
  const story = desk.story.value;
  const of = story?.name ?? '';
  const noted = useNotesOn({ subject: { kind: 'story' }, notes, of, onOpen: onOpenUrl });
  const own = story?.parts.find(({ articleId }) => articleId === reading.saved.id);
  if (!story || !own) return null;
  const isAlone = story.parts.length === 1;
  if (isAlone && desk.otherStories.value.length === 0) return null;
  const parts = story.parts.slice(-LISTED);
  const more = story.parts.length - parts.length;
  return (
    <Section title={i18n.t('story.title')}>
      {isAlone ? (
        <div class="meta story-tools">
          <MoveMenu desk={desk} />
        </div>
      ) : (
        <>
          <p class="story-name" dir="auto">
            {story.name}
          </p>
          <p class="meta">
            {storyLine(story, own.articleId)}
            {noted.control}
          </p>
          {noted.answer}
          <StoryDays days={desk.soFar.value} onOpen={onOpen} />
          {more > 0 && <p class="meta">{i18n.t('story.more', more)}</p>}
          <ol class="story-parts">
            {parts.map((part) =>
              part === own ? (
                <OwnPart key={part.articleId} desk={desk} part={part} />
              ) : (
                <OtherPart key={part.articleId} desk={desk} part={part} onOpen={onOpen} />
              ),
            )}
          </ol>
        </>
      )}
    </Section>
  );
}

interface PartProps {
  readonly desk: StoryDesk;
  readonly part: StoryPart;
}

/** The article that is shown: why it is in this story, and the ways to say that it is not, or is for good. */
function OwnPart({ desk, part }: PartProps) {
  const [reason, ...also] = part.because;
  const why = useWhy({ reason: reason ?? { code: 'openedStory' }, also, of: i18n.t('story.ofThisStory') });
  return (
    <li aria-current="true">
      <span class="story-own">{i18n.t('timeline.thisOne')}</span>
      <div class="meta story-tools">
        <span>{i18n.t('library.readOn', [formatMoment(part.firstReadAt)])}</span>
        {why.control}
        <Button look="quiet" pressed={part.byReader} onClick={() => desk.keepHere()}>
          {i18n.t('story.keep')}
        </Button>
        <Button look="quiet" onClick={() => desk.setApart(part.articleId)}>
          {i18n.t('story.apart')}
        </Button>
        <MoveMenu desk={desk} />
      </div>
      {why.answer}
    </li>
  );
}

function OtherPart({ desk, part, onOpen }: PartProps & Pick<StorySectionProps, 'onOpen'>) {
  return (
    <li>
      <button type="button" class="reveal" dir="auto" onClick={() => void onOpen(part.articleId)}>
        {part.title}
      </button>
      <div class="meta story-tools">
        {part.siteName !== undefined && <bdi>{part.siteName}</bdi>}
        <span>{i18n.t('library.readOn', [formatMoment(part.firstReadAt)])}</span>
        <Button
          look="quiet"
          label={i18n.t('story.apartOf', [part.title])}
          onClick={() => desk.setApart(part.articleId)}
        >
          {i18n.t('story.apart')}
        </Button>
      </div>
    </li>
  );
}

/** The other stories that the article may belong to. */
function MoveMenu({ desk }: { readonly desk: StoryDesk }) {
  const others = desk.otherStories.value.map(({ id, name }) => ({ id, name }));
  if (others.length === 0) return null;
  return (
    <Menu
      look="quiet"
      label={i18n.t('story.move')}
      listLabel={i18n.t('story.stories')}
      items={others}
      onChoose={(id) => desk.moveTo(id)}
    />
  );
}
