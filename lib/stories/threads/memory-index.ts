import type { ArticleId } from '../../model/library.ts';
import type { EventId } from '../../model/story.ts';
import { queryWords, type StoryEvent } from './story-event.ts';
import { MOST_PER_WORD, type Place, type StoryIndex } from './story-index.ts';

/** Stories in memory, for as long as a command runs. */
export function createMemoryIndex(): StoryIndex {
  const events = new Map<EventId, StoryEvent>();
  const places = new Map<ArticleId, Place>();
  const leadsTo = new Map<string, Set<EventId>>();
  const frequencies = new Map<string, number>();
  return {
    findPlace: async (id) => places.get(id),
    statisticsOf: async () => ({
      articles: places.size,
      frequency: (word) => frequencies.get(word) ?? 0,
    }),
    findEventIds: async (words) => words.map((word) => [...(leadsTo.get(word) ?? [])]),
    findEvents: async (ids) => ids.flatMap((id) => events.get(id) ?? []),
    nameEvent: async (first) => `story-${first}`,
    async keep(member, event, place) {
      places.set(member.id, place);
      events.set(event.id, event);
      for (const word of member.words.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
      for (const word of queryWords(member)) {
        const ids = leadsTo.get(word) ?? new Set();
        leadsTo.set(word, ids.add(event.id));
        const [oldest] = ids;
        if (ids.size > MOST_PER_WORD && oldest !== undefined) ids.delete(oldest);
      }
    },
  };
}
