import { effect, type Signal } from '@preact/signals';
import { applyCorrections } from '../../lib/corrections/apply-corrections.ts';
import type { ArticleId, Reading } from '../../lib/model/library.ts';
import { type Result, success } from '../../lib/model/result.ts';
import type { Story, StoryOf, StoryPage } from '../../lib/model/story.ts';
import type { LibrarySource } from '../../lib/state/sources.ts';
import { nameStory } from '../../lib/stories/name-story.ts';
import { storyCast } from '../../lib/stories/story-cast.ts';
import { type Deed, doing, type World } from './view-sources.ts';

/** In this world all articles that were analyzed are of one story, until the reader says otherwise. */
const ONE_STORY = 'story';

const byReading = (a: Reading, b: Reading) => (a.saved.firstReadAt < b.saved.firstReadAt ? -1 : 1);

function storiesOf({ readings, stories, names }: World): readonly Story[] {
  const analyzed = readings.value.filter(({ saved }) => saved.analyzedLang);
  const ids = new Set(analyzed.map(({ saved }) => stories.value[saved.id] ?? ONE_STORY));
  return [...ids].map((id) => {
    const parts = analyzed
      .filter(({ saved }) => (stories.value[saved.id] ?? ONE_STORY) === id)
      .toSorted(byReading)
      .map(({ saved }) => ({
        articleId: saved.id,
        title: saved.title,
        siteName: saved.siteName,
        url: saved.url,
        firstReadAt: saved.firstReadAt,
        byReader: saved.id in stories.value,
        because: [{ code: 'sharedNames', values: ['Kestrel Bay'] }] as const,
      }));
    return { id, name: names.value[id] ?? nameStory(parts.map(({ title }) => title)), parts };
  });
}

function storyOf(world: World, id: ArticleId): StoryOf | undefined {
  const story = storiesOf(world).find(({ parts }) => parts.some(({ articleId }) => articleId === id));
  if (!story) return undefined;
  const inStory = new Set(story.parts.map(({ articleId }) => articleId));
  const others = world.readings.value.filter(({ saved }) => saved.id !== id && inStory.has(saved.id));
  const notes = world.notes.value.filter(
    ({ target }) => target.kind === 'story' && inStory.has(target.articleId),
  );
  return { ...story, others, metBefore: new Set(world.metBefore), notes };
}

function pageOf(world: World, id: ArticleId, limit: number): StoryPage | undefined {
  const story = storiesOf(world).find(({ parts }) => parts.some(({ articleId }) => articleId === id));
  if (!story) return undefined;
  const inStory = new Set(story.parts.map(({ articleId }) => articleId));
  const own = world.readings.value.filter(({ saved }) => inStory.has(saved.id)).toSorted(byReading);
  const readings = own.slice(-limit).map((each) => ({ ...each, analysis: applyCorrections(each) }));
  const cast = storyCast(readings).map((each) =>
    each.kind === 'person' ? { ...each, person: each.name } : each,
  );
  const notes = world.notes.value.filter(({ target }) => inStory.has(target.articleId));
  return { ...story, readings, cast, notes };
}

type StorySource = Pick<
  LibrarySource,
  | 'watchStory'
  | 'watchStories'
  | 'watchStoryPage'
  | 'chooseStory'
  | 'mergeStories'
  | 'splitStory'
  | 'renameStory'
>;

/** What the library knows of stories, and what can be said of them, over the readings of a small world. */
export function storySourceOf(world: World): StorySource {
  const { stories, names } = world;
  const idOf = (id: ArticleId) => stories.value[id] ?? ONE_STORY;
  return {
    watchStory: (id, onChange) => effect(() => onChange(storyOf(world, id))),
    watchStories: (onChange, most = 20) => effect(() => onChange(storiesOf(world).slice(0, most))),
    watchStoryPage: (id, limit, onChange) => effect(() => onChange(pageOf(world, id, limit))),
    chooseStory: (id, togetherWith) =>
      changing(world, stories, ['chooseStory', id, togetherWith], {
        [id]: togetherWith === undefined ? `story of ${id}` : idOf(togetherWith),
      }),
    mergeStories(id, into) {
      const parts = storiesOf(world).find((story) => story.id === idOf(id))?.parts ?? [];
      const moved = Object.fromEntries(parts.map(({ articleId }) => [articleId, idOf(into)]));
      return changing(world, stories, ['mergeStories', id, into], moved);
    },
    splitStory: (ids) =>
      changing(
        world,
        stories,
        ['splitStory', ids],
        Object.fromEntries(ids.map((id) => [id, `story of ${ids[0]}`])),
      ),
    renameStory: (id, name) => changing(world, names, ['renameStory', id, name], { [idOf(id)]: name }),
  };
}

async function changing(
  world: World,
  table: Signal<Readonly<Record<string, string | undefined>>>,
  deed: Deed,
  change: Readonly<Record<string, string | undefined>>,
): Promise<Result<() => Promise<Result<void>>>> {
  const done = await doing(world, ...deed);
  if (!done.ok) return done;
  const before = table.value;
  table.value = { ...before, ...change };
  return success(async () => {
    table.value = before;
    return success(undefined);
  });
}
