import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../lib/model/library.ts';
import type { Database } from '../../../lib/store/database.ts';
import { deleteArticle } from '../../../lib/store/delete-article.ts';
import { findStories, findStory } from '../../../lib/store/find-story.ts';
import { chooseStory } from '../../../lib/store/story-choices.ts';
import { renameStory } from '../../../lib/store/story-names.ts';
import { contentsOf, openTestDatabase, unwrap } from './samples.ts';
import { read } from './story-samples.ts';

let database: Database;
let fall: ArticleId;
let again: ArticleId;
beforeEach(async () => {
  database = openTestDatabase();
  fall = await read(database, 'fall', 1);
  again = await read(database, 'again', 2);
  await read(database, 'trial', 3);
});
afterEach(() => database.delete());

const LATER = '2021-09-01T00:00:00.000Z';
const name = async (words: string | undefined, id = again) =>
  unwrap(await renameStory(database, id, words, LATER));
const nameOf = async (id: ArticleId) => (await findStory(database, id))?.name;

describe('the name of a story', () => {
  it('is what the reader says, until that is taken back', async () => {
    const before = await contentsOf(database);
    const undo = await name('The harbor affair');
    expect(await nameOf(again)).toBe('The harbor affair');
    expect((await findStories(database)).map((story) => story.name)).toEqual(['The harbor affair']);
    unwrap(await undo());
    expect(await contentsOf(database)).toEqual(before);
  });

  it('is the last one given, or again that of its headlines', async () => {
    const own = await nameOf(fall);
    await name('First');
    await name('Second', fall);
    expect(await nameOf(again)).toBe('Second');
    await name(undefined);
    expect(await nameOf(again)).toBe(own);
  });

  it('stays when the reader keeps an article where it is', async () => {
    await name('The harbor affair');
    unwrap(await chooseStory(database, fall, again, LATER));
    expect(await nameOf(again)).toBe('The harbor affair');
  });

  it.each([
    ['is set apart', () => chooseStory(database, fall, undefined, LATER)],
    ['is deleted', () => deleteArticle(database, fall)],
  ])('stays when the article that carries it %s', async (_, leave) => {
    await name('The harbor affair');
    const undo = unwrap(await leave());
    expect(await nameOf(again)).toBe('The harbor affair');
    expect(await nameOf(fall)).not.toBe('The harbor affair');
    unwrap(await undo());
    expect(await nameOf(fall)).toBe('The harbor affair');
  });

  it('is nothing to an article that is in no story', async () => {
    const before = await contentsOf(database);
    unwrap(await (await name('Nothing', 'gone' as ArticleId))());
    expect(await contentsOf(database)).toEqual(before);
  });
});
