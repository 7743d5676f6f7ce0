import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NoteTarget } from '../../../lib/model/note.ts';
import { saveCorrection } from '../../../lib/store/corrections.ts';
import type { Database } from '../../../lib/store/database.ts';
import { findPerson } from '../../../lib/store/find-person.ts';
import { findStory } from '../../../lib/store/find-story.ts';
import { findMeetings } from '../../../lib/store/meetings.ts';
import { deleteNote, findTags, saveNote } from '../../../lib/store/notes.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { chooseStory } from '../../../lib/store/story-choices.ts';
import { entityOf } from '../../support/view-reading.ts';
import { openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

async function save(slug: string, day: string, name: string, role: string) {
  const text = `${role} ${name} was in ${slug}.`;
  const entities = [entityOf(text, name, name, 'person', { role })];
  const canonicalUrl = `https://brunvikpost.example/${slug}`;
  const article = sampleArticle({ text, title: slug, publishedAt: day, canonicalUrl });
  const analysis = { ...sampleAnalysis([]), entities };
  return unwrap(await saveReading(database, article, analysis, `${day}T01:00:00.000Z`)).saved;
}

async function note(target: NoteTarget, body: string, tags: readonly string[] = []) {
  const at = `2024-05-0${body.length % 10}T00:00:00.000Z`;
  unwrap(await saveNote(database, { id: body, target, body, tags, createdAt: at, updatedAt: at }));
}

const on = (articleId: string, name: string): NoteTarget => ({
  kind: 'entity',
  articleId,
  entity: { name, kind: 'person' },
});

async function notesMetIn(id: string) {
  const met = await findMeetings(database, id);
  return [...met.values()].flatMap(({ notes }) => notes.map(({ body }) => body));
}

describe('a note on a person', () => {
  it('is met in another article that is about the same one, and not in its own', async () => {
    const there = await save('harbor', '2021-03-01', 'Ida Holm', 'mayor');
    const { id } = await save('this', '2024-03-05', 'Ida Holm', 'former mayor');
    await note(on(there.id, 'Ida Holm'), 'ask her');
    expect(await notesMetIn(id)).toEqual(['ask her']);
    expect(await notesMetIn(there.id)).toEqual([]);
  });

  it('is not met where nothing speaks for it that the name means the same one', async () => {
    const there = await save('harbor', '2021-03-01', 'Ida Holm', 'judge');
    const { id } = await save('this', '2024-03-05', 'Ida Holm', 'striker');
    await note(on(there.id, 'Ida Holm'), 'ask her');
    expect(await notesMetIn(id)).toEqual([]);
  });

  it('is met however long ago it was written', async () => {
    const there = await save('first', '2020-01-02', 'Ida Holm', 'mayor');
    await save('second', '2020-01-03', 'Ida Holm', 'mayor');
    for (let day = 1; day <= 31; day += 1)
      await save(`n${day}`, new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10), 'Ida Holm', 'mayor');
    const second = (await database.articles.toArray()).find(({ title }) => title === 'second');
    await note(on(second?.id ?? '', 'Ida Holm'), 'second');
    await note(on(there.id, 'Ida Holm'), 'first');
    const { id } = await save('this', '2024-03-05', 'Ida Holm', 'mayor');
    expect(await notesMetIn(id)).toEqual(['second', 'first']);
  });

  it('follows the person whom the reader gave another name', async () => {
    const there = await save('harbor', '2021-03-01', 'Ida Hölm', 'mayor');
    const { id } = await save('this', '2024-03-05', 'Ida Holm', 'mayor');
    await note(on(there.id, 'Ida Hölm'), 'ask her');
    const start = 'mayor '.length;
    const target = {
      quote: { exact: 'Ida Hölm', prefix: 'mayor ', suffix: '' },
      position: { start, end: start + 8 },
    };
    const said = { kind: 'renameEntity', target, from: 'Ida Hölm', to: 'Ida Holm' } as const;
    unwrap(
      await saveCorrection(database, { ...said, id: 'c1', articleUrl: there.canonicalUrl, at: '2024-03-06' }),
    );
    expect((await findPerson(database, 'person:ida holm'))?.notes.map(({ body }) => body)).toEqual([
      'ask her',
    ]);
    expect(await notesMetIn(id)).toEqual(['ask her']);
  });

  it('stands on the page of that person, and of nobody else', async () => {
    const { id } = await save('harbor', '2021-03-01', 'Ida Holm', 'mayor');
    await save('toll', '2021-03-02', 'Per Lund', 'mayor');
    await note(on(id, 'Ida Holm'), 'ask her');
    await note({ kind: 'article', articleId: id }, 'about all of it');
    expect((await findPerson(database, 'person:ida holm'))?.notes.map(({ body }) => body)).toEqual([
      'ask her',
    ]);
    expect((await findPerson(database, 'person:per lund'))?.notes).toEqual([]);
  });
});

it('tells a note on a story with each article of it, and leaves it with its article', async () => {
  const first = await save('harbor', '2021-03-01', 'Ida Holm', 'mayor');
  const second = await save('this', '2024-03-05', 'Ida Holm', 'striker');
  await note({ kind: 'story', articleId: first.id }, 'not over');
  await note({ kind: 'article', articleId: first.id }, 'about the article');
  const notesOf = async (id: string) => (await findStory(database, id))?.notes.map(({ body }) => body);
  expect(await notesOf(second.id)).toEqual([]);
  unwrap(await chooseStory(database, second.id, first.id, '2024-03-06T01:00:00.000Z'));
  expect([await notesOf(first.id), await notesOf(second.id)]).toEqual([['not over'], ['not over']]);
});

it('knows the tags of all notes, the most used first', async () => {
  const article = { kind: 'article', articleId: 'a' } as const;
  await note(article, 'a', ['harbor']);
  await note(article, 'bb', ['toll', 'later']);
  await note(article, 'ccc', ['later']);
  await note(article, 'dddd', ['later', 'toll']);
  expect(await findTags(database)).toEqual(['later', 'toll', 'harbor']);
  unwrap(await deleteNote(database, 'a'));
  expect(await findTags(database)).toEqual(['later', 'toll']);
});
