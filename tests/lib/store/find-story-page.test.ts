import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { findStoryPage } from '../../../lib/store/find-story-page.ts';
import { saveNote } from '../../../lib/store/notes.ts';
import { openTestDatabase, unwrap } from './samples.ts';
import { read } from './story-samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

it('has its articles, of the last ones what was found in them, and all notes', async () => {
  const fall = await read(database, 'fall', 1);
  const again = await read(database, 'again', 2);
  const trial = await read(database, 'trial', 3);
  await read(database, 'cows', 4);
  const target = { kind: 'article', articleId: fall } as const;
  const times = { createdAt: '2021-09-01T00:00:00.000Z', updatedAt: '2021-09-01T00:00:00.000Z' };
  unwrap(await saveNote(database, { id: 'n', target, body: 'Ask Blom', tags: [], ...times }));
  const page = await findStoryPage(database, fall, 2);
  expect(page?.parts.map(({ articleId }) => articleId)).toEqual([fall, again, trial]);
  expect(page?.readings.map(({ saved }) => saved.id)).toEqual([again, trial]);
  expect(page?.cast.find(({ name }) => name === 'Oda Falk')).toMatchObject({
    articles: 2,
    person: 'person:oda falk',
  });
  expect(page?.notes.map(({ body }) => body)).toEqual(['Ask Blom']);
  expect(await findStoryPage(database, 'unknown', 2)).toBeUndefined();
});
