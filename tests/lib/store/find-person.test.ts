import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { findPeople, findPerson } from '../../../lib/store/find-person.ts';
import { openTestDatabase, saveSaid } from './samples.ts';

let database: Database;
beforeEach(async () => {
  database = openTestDatabase();
  await saveSaid(database, 'toll', '2024-03-06', [['We will pay,', 'person:Ida Holm']]);
  await saveSaid(database, 'bridge', '2024-03-04', [
    ['No way,', 'person:Ida Holm'],
    ['Some day,', 'person:Per Lund'],
  ]);
});
afterEach(() => database.delete());

describe('people', () => {
  it.each([
    ['', ['Ida Holm 2', 'Per Lund 1']],
    ['hol', ['Ida Holm 2']],
    ['ida h', ['Ida Holm 2']],
    ['LÚND', ['Per Lund 1']],
    ['id holm', []],
  ])('are found by “%s”, those most named first', async (query, people) => {
    const found = await findPeople(database, query);
    expect(found.map(({ name, articles }) => `${name} ${articles}`)).toEqual(people);
  });

  it('have all that they said and where they are named, in order', async () => {
    const page = await findPerson(database, 'person:ida holm');
    expect(page?.name).toBe('Ida Holm');
    expect(page?.quotes.map(({ quote }) => quote.text)).toEqual(['No way,', 'We will pay,']);
    expect(page?.articles.map(({ saved }) => saved.publishedAt)).toEqual(['2024-03-04', '2024-03-06']);
    expect(page?.more).toBe(false);
  });

  it('have no page where no article names them', async () => {
    expect(await findPerson(database, 'person:nobody')).toBeUndefined();
  });
});
