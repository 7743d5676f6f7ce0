import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { deleteArticle } from '../../../lib/store/delete-article.ts';
import { mergeStories } from '../../../lib/store/merge-stories.ts';
import { chooseStory, splitStory } from '../../../lib/store/story-choices.ts';
import { contentsOf, openTestDatabase, unwrap } from './samples.ts';
import { expectSound, read, storiesIn } from './story-samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

const LATER = '2021-09-01T00:00:00.000Z';

async function readThree() {
  return [
    await read(database, 'fall', 1),
    await read(database, 'again', 2),
    await read(database, 'cows', 3),
  ] as const;
}

describe('two stories', () => {
  it('become one for good, and two again', async () => {
    const [fall, again, cows] = await readThree();
    const before = await contentsOf(database);
    const undo = unwrap(await mergeStories(database, fall, cows, LATER));
    expect(await storiesIn(database)).toEqual([['fall', 'again', 'cows']]);
    expect(await database.placements.get(again)).toMatchObject({
      by: 'reader',
      because: [{ code: 'placedByReader' }],
    });
    expect(await database.storyChoices.get(again)).toEqual({
      articleId: again,
      togetherWith: cows,
      at: LATER,
    });
    await expectSound(database);
    unwrap(await undo());
    expect(await contentsOf(database)).toEqual(before);
  });

  it('stay as they are where they are one already, or one of them is gone', async () => {
    const [fall, again] = await readThree();
    const before = await contentsOf(database);
    for (const into of [again, 'gone'])
      unwrap(await unwrap(await mergeStories(database, fall, into, LATER))());
    expect(await contentsOf(database)).toEqual(before);
  });

  it('take along what was read since when they are separated', async () => {
    const [fall, , cows] = await readThree();
    const undo = unwrap(await mergeStories(database, fall, cows, LATER));
    await read(database, 'trial', 4);
    expect(await storiesIn(database)).toEqual([['fall', 'again', 'cows', 'trial']]);
    unwrap(await undo());
    await expectSound(database);
    expect((await storiesIn(database))[0]?.slice(0, 2)).toEqual(['fall', 'again']);
  });

  it('leave what was deleted or moved meanwhile sound', async () => {
    const [fall, again, cows] = await readThree();
    const undo = unwrap(await mergeStories(database, fall, cows, LATER));
    unwrap(await deleteArticle(database, fall));
    unwrap(await chooseStory(database, again, undefined, LATER));
    unwrap(await undo());
    await expectSound(database);
    expect(await storiesIn(database)).toEqual([['again'], ['cows']]);
  });
});

describe('some articles of a story', () => {
  it('become a story of their own for good, and go back', async () => {
    const [fall, again, cows] = await readThree();
    unwrap(await mergeStories(database, cows, fall, LATER));
    const before = await contentsOf(database);
    const undo = unwrap(await splitStory(database, [again, cows], LATER));
    expect(await storiesIn(database)).toEqual([['fall'], ['again', 'cows']]);
    await expectSound(database);
    unwrap(await undo());
    expect(await contentsOf(database)).toEqual(before);
  });
});
