import { i18n } from '#i18n';
import type { Story, StoryPart } from '../../lib/model/story.ts';
import type { StoryShelf } from '../../lib/state/story-shelf.ts';
import { useWhy } from '../finding/Why.tsx';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { Button } from '../ui/Button.tsx';
import { formatMoment } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import './stories.css';

/** The stories of which more than one article was read, each with its articles and why they belong together. */
export function Stories({ shelf }: { readonly shelf: StoryShelf }) {
  const stories = shelf.stories.value;
  if (!stories) return null; // as for the articles
  if (stories.length === 0)
    return (
      <EmptyState title={i18n.t('library.noStories')}>
        <p>{i18n.t('library.noStoriesText')}</p>
      </EmptyState>
    );
  return (
    <ul class="library-list">
      {stories.map((story) => (
        <StoryRow key={story.id} story={story} shelf={shelf} />
      ))}
    </ul>
  );
}

function StoryRow({ story: { name, parts }, shelf }: { readonly story: Story; readonly shelf: StoryShelf }) {
  const [first, last] = [parts[0], parts.at(-1)];
  return (
    <li class="article-row">
      <h2 dir="auto">{name}</h2>
      <p class="meta">
        <span>{i18n.t('library.articles', parts.length)}</span>
        {first && last && (
          <span>
            {i18n.t('library.readBetween', [formatMoment(first.firstReadAt), formatMoment(last.firstReadAt)])}
          </span>
        )}
      </p>
      <ol class="story-articles">
        {parts.map((part) => (
          <PartRow key={part.articleId} part={part} shelf={shelf} />
        ))}
      </ol>
    </li>
  );
}

function PartRow({ part, shelf }: { readonly part: StoryPart; readonly shelf: StoryShelf }) {
  const [reason, ...also] = part.because;
  const why = useWhy({ reason: reason ?? { code: 'openedStory' }, also, of: part.title });
  return (
    <li>
      <ArticleLink url={part.url} onOpen={() => shelf.open(part)}>
        {part.title}
      </ArticleLink>
      <div class="meta">
        {part.siteName !== undefined && <bdi>{part.siteName}</bdi>}
        <span>{i18n.t('library.readOn', [formatMoment(part.firstReadAt)])}</span>
        {why.control}
        <Button
          look="quiet"
          label={i18n.t('story.apartOf', [part.title])}
          onClick={() => shelf.setApart(part)}
        >
          {i18n.t('story.apart')}
        </Button>
      </div>
      {why.answer}
    </li>
  );
}
