import type { Database } from '../../../lib/store/database.ts';
import { describeArticle } from '../../../lib/stories/threads/story-article.ts';
import { type Member, queryWords, toEvent } from '../../../lib/stories/threads/story-event.ts';
import { MOST_PER_WORD } from '../../../lib/stories/threads/story-index.ts';
import { toMember } from '../../../lib/stories/threads/to-member.ts';
import { createRandom } from '../../../scripts/train/random.ts';
import { idOf, nameOf } from '../library/fill.ts';
import { makeText } from '../library/texts.ts';

const OF_AN_EVENT = 3;
const OF_A_STORY = 12;
const ARTICLES_A_DAY = 30;
const PEOPLE = 3000;
const AT_ONCE = 300; // a multiple of those of an event
const WORDS = 150;

/** The event and the story of an article, by its number. */
export function placeOf(index: number) {
  return {
    eventId: `e${Math.floor(index / OF_AN_EVENT)}`,
    threadId: `e${Math.floor(index / OF_A_STORY) * (OF_A_STORY / OF_AN_EVENT)}`,
  };
}

/**
 * Fills the tables by which articles are put into stories, as if so many had come: three to an event, four events to a
 * story. Nothing is decided meanwhile, since a hundred thousand decisions would take hours.
 */
export async function fillStories(database: Database, articles: number): Promise<void> {
  const chance = createRandom(2);
  const frequencies = new Map<string, number>();
  const leadsTo = new Map<string, string[]>();
  for (let from = 0; from < articles; from += AT_ONCE) {
    const members = Array.from({ length: Math.min(AT_ONCE, articles - from) }, (_, offset) => {
      const member = makeMember(from + offset, chance, frequencies);
      for (const word of ['', ...member.words.keys()])
        frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
      return member;
    });
    const events = Array.from({ length: Math.ceil(members.length / OF_AN_EVENT) }).flatMap((_, number) => {
      const { eventId, threadId } = placeOf(from + number * OF_AN_EVENT);
      const own = members.slice(number * OF_AN_EVENT, (number + 1) * OF_AN_EVENT);
      for (const word of new Set(own.flatMap(queryWords))) lead(leadsTo, word, eventId);
      return toEvent(eventId, threadId, own) ?? [];
    });
    await database.storyMembers.bulkPut(members);
    await database.storyEvents.bulkPut(
      events.map(({ members: own, ...event }) => ({ ...event, memberIds: own.map(({ id }) => id) })),
    );
  }
  await database.storyWords.bulkPut([...frequencies].map(([word, count]) => ({ word, articles: count })));
  await database.storyPostings.bulkPut([...leadsTo].map(([word, eventIds]) => ({ word, eventIds })));
  await database.meta.put({ key: 'lastPlaced', value: String(articles) });
}

function makeMember(index: number, chance: () => number, frequencies: ReadonlyMap<string, number>): Member {
  const text = makeText(chance, WORDS);
  const names = Array.from({ length: 6 }, () => nameOf(Math.floor(PEOPLE ** chance())));
  const day = new Date(Date.UTC(2020, 0, 1) + (index / ARTICLES_A_DAY) * 86_400_000).toISOString();
  return toMember(describeArticle(idOf(index), text.slice(0, 60), text, day, names), {
    articles: frequencies.get('') ?? 0,
    frequency: (word) => frequencies.get(word) ?? 0,
  });
}

function lead(leadsTo: Map<string, string[]>, word: string, eventId: string): void {
  const ids = leadsTo.get(word);
  if (!ids) leadsTo.set(word, [eventId]);
  else {
    ids.push(eventId);
    if (ids.length > MOST_PER_WORD) ids.shift();
  }
}
