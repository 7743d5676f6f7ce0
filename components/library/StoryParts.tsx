import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleId } from '../../lib/model/library.ts';
import type { StoryPage, StoryPart } from '../../lib/model/story.ts';
import type { Shelf } from '../../lib/state/library.ts';
import { useWhy } from '../finding/Why.tsx';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { Button } from '../ui/Button.tsx';
import { formatMoment } from '../ui/dates.ts';
import { Added } from './Added.tsx';

export interface StoryPartsProps {
  readonly shelf: Shelf;
  readonly page: StoryPage;
}

/** The articles of a story, each with what it told first; some of them can be chosen to be a story of their own. */
export function StoryParts({ shelf, page: { parts, readings } }: StoryPartsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<ArticleId>>(new Set());
  const listed = parts.slice(-readings.length);
  const ids = listed.map(({ articleId }) => articleId).filter((id) => chosen.has(id));

  function choose(id: ArticleId, wanted: boolean) {
    const next = new Set(chosen);
    if (wanted) next.add(id);
    else next.delete(id);
    setChosen(next);
  }

  function split() {
    setChosen(new Set());
    void shelf.story.split(ids);
  }

  return (
    <>
      <ol class="story-articles">
        {listed.map((part) => (
          <PartRow
            key={part.articleId}
            part={part}
            shelf={shelf}
            chosen={chosen.has(part.articleId)}
            onChoose={(wanted) => choose(part.articleId, wanted)}
          />
        ))}
      </ol>
      <div class="meta story-tools" role="status">
        {ids.length > 0 && <span>{i18n.t('story.chosen', ids.length)}</span>}
        {ids.length > 0 && ids.length < parts.length && (
          <Button onClick={split}>{i18n.t('story.splitOff')}</Button>
        )}
      </div>
    </>
  );
}

interface PartRowProps {
  readonly part: StoryPart;
  readonly shelf: Shelf;
  readonly chosen: boolean;
  readonly onChoose: (wanted: boolean) => void;
}

function PartRow({ part, shelf, chosen, onChoose }: PartRowProps) {
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
          onClick={() => shelf.stories.setApart(part)}
        >
          {i18n.t('story.apart')}
        </Button>
        <label class="story-pick">
          <input
            type="checkbox"
            checked={chosen}
            aria-label={i18n.t('story.pickOf', [part.title])}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
          />
          {i18n.t('story.pick')}
        </label>
      </div>
      {why.answer}
      <Added news={shelf.story.added.value.get(part.articleId)} />
    </li>
  );
}
