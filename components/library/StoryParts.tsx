import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ArticleId } from '../../lib/model/library.ts';
import type { StoryPage, StoryPart } from '../../lib/model/story.ts';
import type { Shelf } from '../../lib/state/library.ts';
import { useWhy } from '../finding/Why.tsx';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { Button } from '../ui/Button.tsx';
import { formatMoment } from '../ui/dates.ts';
import { Rows } from '../ui/Rows.tsx';
import { Added } from './Added.tsx';

export interface StoryPartsProps {
  readonly shelf: Shelf;
  readonly page: StoryPage;
}

/** The articles of a story, each with what it told first; some of them can be chosen to be a story of their own. */
export function StoryParts({ shelf, page }: StoryPartsProps) {
  const { parts, readings } = page;
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
    stayWith(ids);
    void shelf.story.split(ids);
  }

  function setApart(part: StoryPart) {
    stayWith([part.articleId]);
    void shelf.stories.setApart(part);
  }

  /** The page stays with the story that is left, even if it was opened by one of those that go. */
  function stayWith(going: readonly ArticleId[]) {
    const staying = parts.find(({ articleId }) => !going.includes(articleId));
    if (staying && going.includes(shelf.view.peek().story ?? '')) shelf.show({ story: staying.articleId });
  }

  return (
    <>
      <Rows row=".story-articles > li">
        <ol class="story-articles">
          {listed.map((part) => (
            <PartRow
              key={part.articleId}
              part={part}
              shelf={shelf}
              chosen={chosen.has(part.articleId)}
              onChoose={(wanted) => choose(part.articleId, wanted)}
              onKeep={() => shelf.stories.keep(part, page)}
              onApart={() => setApart(part)}
            />
          ))}
        </ol>
      </Rows>
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
  readonly onKeep: () => unknown;
  readonly onApart: () => void;
}

function PartRow({ part, shelf, chosen, onChoose, onKeep, onApart }: PartRowProps) {
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
          pressed={part.byReader}
          label={i18n.t('story.keepOf', [part.title])}
          onClick={onKeep}
        >
          {i18n.t('story.keep')}
        </Button>
        <Button look="quiet" label={i18n.t('story.apartOf', [part.title])} onClick={onApart}>
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
