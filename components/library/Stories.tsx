import { i18n } from '#i18n';
import type { Story } from '../../lib/model/story.ts';
import type { Shelf } from '../../lib/state/library.ts';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { Button } from '../ui/Button.tsx';
import { formatMoment } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Rows } from '../ui/Rows.tsx';
import { StoryView } from './StoryView.tsx';
import './stories.css';

/** As many articles of each story as can be taken in; all of them are on its page. */
const LISTED = 3;

/** The stories of which more than one article was read, the one read last first; or the page of one of them. */
export function Stories({ shelf }: { readonly shelf: Shelf }) {
  const stories = shelf.stories.stories.value;
  if (shelf.view.value.story !== undefined) return <StoryView shelf={shelf} />;
  if (!stories) return null; // as for the articles
  if (stories.length === 0)
    return (
      <EmptyState title={i18n.t('library.noStories')}>
        <p>{i18n.t('library.noStoriesText')}</p>
      </EmptyState>
    );
  return (
    <>
      <Rows row=".library-list > li">
        <ul class="library-list" aria-label={i18n.t('library.byStory')}>
          {stories.map((story) => (
            <StoryRow key={story.id} story={story} shelf={shelf} />
          ))}
        </ul>
      </Rows>
      {shelf.stories.hasMore.value && (
        <Button onClick={() => shelf.stories.showMore()}>{i18n.t('library.more')}</Button>
      )}
    </>
  );
}

function StoryRow({ story: { name, parts }, shelf }: { readonly story: Story; readonly shelf: Shelf }) {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const listed = parts.slice(-LISTED);
  const more = parts.length - listed.length;
  return (
    <li class="article-row">
      <h2 dir="auto">
        <Button look="quiet" onClick={() => shelf.show({ story: first.articleId })}>
          {name}
        </Button>
      </h2>
      <p class="meta">
        <span>{i18n.t('library.articles', parts.length)}</span>
        <span>
          {i18n.t('library.readBetween', [formatMoment(first.firstReadAt), formatMoment(last.firstReadAt)])}
        </span>
      </p>
      {more > 0 && <p class="meta">{i18n.t('story.more', more)}</p>}
      <ol class="story-articles">
        {listed.map((part) => (
          <li key={part.articleId}>
            <ArticleLink url={part.url} onOpen={() => shelf.open(part)}>
              {part.title}
            </ArticleLink>
            <p class="meta">
              {part.siteName !== undefined && <bdi>{part.siteName}</bdi>}
              <span>{i18n.t('library.readOn', [formatMoment(part.firstReadAt)])}</span>
            </p>
          </li>
        ))}
      </ol>
    </li>
  );
}
