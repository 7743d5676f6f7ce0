import { addArticle } from '../../../lib/stories/threads/add-article.ts';
import { createMemoryIndex } from '../../../lib/stories/threads/memory-index.ts';
import { placeArticle, READER_THREAD } from '../../../lib/stories/threads/place-article.ts';
import { describeArticle, type StoryArticle } from '../../../lib/stories/threads/story-article.ts';
import { createEvent, type StoryEvent, withMember } from '../../../lib/stories/threads/story-event.ts';
import type { StoryIndex } from '../../../lib/stories/threads/story-index.ts';
import { toMember } from '../../../lib/stories/threads/to-member.ts';
import type { Line } from './fit.ts';

const SIZES = [1000, 10_000, 100_000];
const MEASURED = 500;
const ARTICLES_A_DAY = 30;
const ARTICLES_AN_EVENT = 3;
/** Which words of three articles make one: as many as one has, so that no two are the same. */
const PARTS = [
  [0, 90],
  [40, 120],
  [100, 190],
] as const;

/**
 * Milliseconds (median) of computation that one more article takes in libraries of these sizes, mixed of these texts. The
 * library is filled without deciding anything, since a hundred thousand decisions would take most of an hour.
 */
export async function measureAtSizes(lines: readonly Line[]): Promise<Readonly<Record<number, number>>> {
  const texts = lines.map(({ text }) => text.split(/\s+/).slice(0, 200));
  const random = createRandom(7);
  const index = createMemoryIndex();
  const found: Record<number, number> = {};
  let count = 0;
  let event: StoryEvent | undefined;
  for (const size of SIZES) {
    while (count < size) {
      const article = mixArticle(++count, lines, texts, random);
      event = await fill(index, article, count % ARTICLES_AN_EVENT === 0 ? undefined : event);
    }
    const times: number[] = [];
    for (let measured = 0; measured < MEASURED; measured += 1) {
      const article = mixArticle(++count, lines, texts, random);
      const start = performance.now();
      await addArticle(index, article, (member, candidates) =>
        placeArticle(member, candidates, READER_THREAD),
      );
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    found[size] = Number((times[Math.floor(times.length / 2)] ?? 0).toFixed(2));
  }
  return found;
}

/** Keeps an article with those of an event, or as one of its own, and gives the event. */
async function fill(index: StoryIndex, article: StoryArticle, event?: StoryEvent): Promise<StoryEvent> {
  const member = toMember(article, await index.statisticsOf([...article.words.keys()]));
  const grown = event ? withMember(event, member) : createEvent(await index.nameEvent(article.id), member);
  const { id: eventId, threadId } = grown;
  await index.keep(member, grown, { eventId, threadId, confidence: 1, because: [] });
  return grown;
}

function mixArticle(
  count: number,
  lines: readonly Line[],
  texts: readonly (readonly string[])[],
  random: () => number,
): StoryArticle {
  const pick = () => Math.floor(random() * lines.length);
  const words = PARTS.flatMap(([start, end]) => texts[pick()]?.slice(start, end) ?? []);
  const day = new Date(Date.UTC(2015, 0, 1) + (count / ARTICLES_A_DAY) * 86_400_000).toISOString();
  return describeArticle(`mixed-${count}`, lines[pick()]?.title ?? '', words.join(' '), day, []);
}

/** Linear congruential generator (Numerical Recipes), 0..1: the same numbers on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
