import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../lib/model/library.ts';
import type { Database } from '../../../lib/store/database.ts';
import { deleteArticle } from '../../../lib/store/delete-article.ts';
import { mergeStories } from '../../../lib/store/merge-stories.ts';
import { chooseStory, splitStory } from '../../../lib/store/story-choices.ts';
import { contentsOf, openTestDatabase, unwrap } from './samples.ts';
import { expectSound, read, storiesIn, TOLD, type ToldId } from './story-samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

const LATER = '2021-09-01T00:00:00.000Z';
const choose = (id: ArticleId, other?: ArticleId) => chooseStory(database, id, other, LATER);

async function readThree(): Promise<readonly [fall: ArticleId, again: ArticleId, cows: ArticleId]> {
  return [await read(database, 'fall', 1), await read(database, 'again', 2), await read(database, 'cows', 3)];
}

describe('the reader', () => {
  it('sets an article apart for good, and takes that back', async () => {
    const [, again] = await readThree();
    const before = await contentsOf(database);
    const undo = unwrap(await choose(again));
    expect(await storiesIn(database)).toEqual([['fall'], ['again'], ['cows']]);
    expect(await database.placements.get(again)).toMatchObject({
      by: 'reader',
      because: [{ code: 'setApartByReader' }],
    });
    await read(database, 'again', 2);
    expect(await storiesIn(database)).toEqual([['fall'], ['again'], ['cows']]);
    unwrap(await undo());
    expect(await contentsOf(database)).toEqual(before);
  });

  it('puts an article into another story for good, and takes that back', async () => {
    const [fall, again, cows] = await readThree();
    const before = await contentsOf(database);
    const undo = unwrap(await choose(cows, again));
    expect(await storiesIn(database)).toEqual([['fall', 'again', 'cows']]);
    const [a, b] = [await database.placements.get(cows), await database.placements.get(fall)];
    expect(a?.eventId).not.toBe(b?.eventId); // another event of the same story
    unwrap(await undo());
    expect(await contentsOf(database)).toEqual(before);
  });

  it('keeps an article where it is', async () => {
    const [fall, again] = await readThree();
    unwrap(await choose(again, fall));
    expect(await storiesIn(database)).toEqual([['fall', 'again'], ['cows']]);
    expect((await database.placements.get(again))?.by).toBe('reader');
  });

  it('can set apart what stands alone, and puts together nothing with what is gone', async () => {
    const [, , cows] = await readThree();
    unwrap(await choose(cows));
    unwrap(await choose(cows, 'gone'));
    expect(await storiesIn(database)).toEqual([['fall', 'again'], ['cows']]);
  });

  it('has the next article come to the article that was moved', async () => {
    const [, again] = await readThree();
    unwrap(await choose(again));
    unwrap(await deleteArticle(database, (await read(database, 'fall', 4)) as ArticleId));
    await read(database, 'trial', 5);
    expect(await storiesIn(database)).toEqual([['again', 'trial'], ['cows']]);
  });

  it('brings no article back by taking back what was said of it', async () => {
    const [, again] = await readThree();
    const undo = unwrap(await choose(again));
    unwrap(await deleteArticle(database, again));
    unwrap(await undo());
    expect(await database.placements.get(again)).toBeUndefined();
    expect(await database.storyMembers.get(again)).toBeUndefined();
  });
});

describe('a deleted article', () => {
  it('leaves its story, and comes back to it as it was', async () => {
    const [fall] = await readThree();
    const before = await contentsOf(database);
    const undo = unwrap(await deleteArticle(database, fall));
    expect(await storiesIn(database)).toEqual([['again'], ['cows']]);
    await expectSound(database);
    unwrap(await undo());
    expect(await contentsOf(database)).toEqual(before);
  });

  it('takes along what the reader said of its story', async () => {
    const [, again] = await readThree();
    unwrap(await choose(again));
    const undo = unwrap(await deleteArticle(database, again));
    expect(await database.storyChoices.count()).toBe(0);
    unwrap(await undo());
    expect(await storiesIn(database)).toEqual([['fall'], ['again'], ['cows']]);
    expect(await database.storyChoices.count()).toBe(1);
  });

  it('leaves no word behind', async () => {
    for (const id of await readThree()) unwrap(await deleteArticle(database, id));
    const { storyEvents, storyMembers, placements, storyPostings, storyWords, storyChoices } =
      await contentsOf(database);
    expect([storyEvents, storyMembers, placements, storyPostings, storyWords, storyChoices].flat()).toEqual(
      [],
    );
  });
});

describe('the stories', () => {
  const which = fc.constantFrom(...(Object.keys(TOLD) as ToldId[]));
  const deed = fc.oneof(
    fc.record({ kind: fc.constant('read' as const), which }),
    fc.record({ kind: fc.constantFrom('delete' as const, 'apart' as const), which, undo: fc.boolean() }),
    fc.record({
      kind: fc.constantFrom('join' as const, 'merge' as const, 'split' as const),
      which,
      other: which,
      undo: fc.boolean(),
    }),
  );

  it('are sound whatever is read, deleted, moved and taken back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 8 }), async (deeds) => {
        await database.delete();
        database = openTestDatabase();
        for (const [hour, each] of deeds.entries()) {
          const id = await read(database, each.which, hour);
          if (each.kind === 'read') continue;
          const other = 'other' in each ? await read(database, each.other, hour) : undefined;
          const undo = await does(each.kind, id, other);
          if (each.undo) unwrap(await unwrap(undo)());
        }
        await expectSound(database);
      }),
      { numRuns: 25 },
    );
  });
});

function does(kind: 'delete' | 'apart' | 'join' | 'merge' | 'split', id: ArticleId, other?: ArticleId) {
  if (kind === 'delete') return deleteArticle(database, id);
  if (kind === 'merge' && other) return mergeStories(database, id, other, LATER);
  return kind === 'split' && other ? splitStory(database, [id, other], LATER) : choose(id, other);
}
