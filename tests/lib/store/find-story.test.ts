import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { findStories, findStory } from '../../../lib/store/find-story.ts';
import { openTestDatabase } from './samples.ts';
import { read, TOLD } from './story-samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

describe('the story of an article', () => {
  it('has its articles in the order of reading, a name, and the others to compare with', async () => {
    const again = await read(database, 'again', 1);
    await read(database, 'cows', 2);
    const fall = await read(database, 'fall', 3);
    const trial = await read(database, 'trial', 4);
    const story = await findStory(database, fall);
    expect(story?.parts.map(({ articleId }) => articleId)).toEqual([again, fall, trial]);
    expect(story?.others.map(({ saved }) => saved.id)).toEqual([trial, again]);
    expect(story?.name).toBe('Harbor fund, Mayor of Harlow');
    expect(story?.parts[1]?.because[0]?.code).toBe('sharedNames');
  });

  it('knows whom an earlier article of whatever story named', async () => {
    await read(database, 'cows', 2);
    const fall = await read(database, 'fall', 3);
    const again = await read(database, 'again', 4);
    expect([...((await findStory(database, fall))?.metBefore ?? [])]).toEqual([]);
    expect((await findStory(database, again))?.metBefore.size).toBe(4);
  });

  it('is none where the article was never read', async () => {
    expect(await findStory(database, 'unknown')).toBeUndefined();
  });
});

describe('the stories', () => {
  it('come with the one read last first', async () => {
    await read(database, 'fall', 1);
    await read(database, 'cows', 2);
    await read(database, 'again', 3);
    const stories = await findStories(database);
    expect(stories.map(({ name, parts }) => [name, parts.length])).toEqual([
      ['Harbor fund', 2],
      ['Ten cows escape from a farm near Norwich', 1],
    ]);
  });

  it('have all their articles, however long ago these were read, and are as many as asked for', async () => {
    await read(database, 'fall', 1);
    for (let hour = 2; hour < 22; hour += 1) await read(database, 'cows', hour);
    await read(database, 'again', 22);
    const [only, ...others] = await findStories(database, 1);
    expect(only?.parts.map(({ title }) => title)).toEqual([TOLD.fall.title, TOLD.again.title]);
    expect(others).toEqual([]);
  });
});
