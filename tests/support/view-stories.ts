import type { ArticleId } from '../../lib/model/library.ts';
import type { Story, StoryOf } from '../../lib/model/story.ts';
import { nameStory } from '../../lib/stories/name-story.ts';
import type { World } from './view-sources.ts';

/** In this world all articles that were analyzed are of one story, until the reader says otherwise. */
export const ONE_STORY = 'story';

export function storiesOf({ readings, stories }: World): readonly Story[] {
  const analyzed = readings.value.filter(({ saved }) => saved.analyzedLang);
  const ids = new Set(analyzed.map(({ saved }) => stories.value[saved.id] ?? ONE_STORY));
  return [...ids].map((id) => {
    const parts = analyzed
      .filter(({ saved }) => (stories.value[saved.id] ?? ONE_STORY) === id)
      .sort((a, b) => (a.saved.firstReadAt < b.saved.firstReadAt ? -1 : 1))
      .map(({ saved }) => ({
        articleId: saved.id,
        title: saved.title,
        siteName: saved.siteName,
        url: saved.url,
        firstReadAt: saved.firstReadAt,
        byReader: saved.id in stories.value,
        because: [{ code: 'sharedNames', values: ['Kestrel Bay'] }] as const,
      }));
    return { id, name: nameStory(parts.map(({ title }) => title)), parts };
  });
}

export function storyOf(world: World, id: ArticleId): StoryOf | undefined {
  const story = storiesOf(world).find(({ parts }) => parts.some(({ articleId }) => articleId === id));
  if (!story) return undefined;
  const inStory = new Set(story.parts.map(({ articleId }) => articleId));
  const others = world.readings.value.filter(({ saved }) => saved.id !== id && inStory.has(saved.id));
  return { ...story, others, metBefore: new Set(world.metBefore) };
}
