import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { findSameQuotes } from '../../../lib/store/same-quotes.ts';
import { openTestDatabase, saveSaid } from './samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

const HOLM = 'person:Ida Holm';
const WHOLE = 'We will not close the ferry terminal before the autumn, and nobody has asked us to.';
const CUT = 'not close the ferry terminal before the autumn';

async function sameAs(id: string): Promise<Record<string, readonly string[]>> {
  const found = await findSameQuotes(database, id);
  return Object.fromEntries(
    [...found].map(([start, same]) => [
      start,
      same.map(({ saved, quote }) => `${saved.title}: ${quote.text}`),
    ]),
  );
}

describe('the same quote in other articles', () => {
  it('is found however it was cut, the newest first, once in each article', async () => {
    await saveSaid(database, 'older', '2024-03-03', [[CUT, HOLM]]);
    await saveSaid(database, 'newer', '2024-03-05', [
      [WHOLE, HOLM],
      [CUT, HOLM],
    ]);
    await saveSaid(database, 'other', '2024-03-04', [['Bring your own lunch to the harbor fair.', HOLM]]);
    const { id } = await saveSaid(database, 'this', '2024-03-04', [
      ['Good evening to all of you.', HOLM],
      [WHOLE, HOLM],
    ]);
    const start = (await database.quotes.get([id, 1]))?.quote.start;
    expect(await sameAs(id)).toEqual({ [start ?? 0]: [`newer: ${WHOLE}`, `older: ${CUT}`] });
  });

  it('is not one of the article itself, and none of somebody else in a phrase', async () => {
    const phrase = 'close the ferry terminal';
    await saveSaid(database, 'other', '2024-03-04', [[phrase, 'person:Per Lund']]);
    const { id } = await saveSaid(database, 'this', '2024-03-04', [
      [WHOLE, HOLM],
      [CUT, HOLM],
    ]);
    expect(await sameAs(id)).toEqual({});
  });

  it('is found among many that share a word or two', async () => {
    for (let i = 0; i < 60; i += 1)
      await saveSaid(database, `n${i}`, '2024-03-04', [[`The ferry terminal number ${i} is mine.`, HOLM]]);
    await saveSaid(database, 'same', '2024-03-04', [[CUT, HOLM]]);
    const { id } = await saveSaid(database, 'this', '2024-03-04', [[WHOLE, HOLM]]);
    expect(Object.values(await sameAs(id))).toEqual([[`same: ${CUT}`]]);
  });

  it('is none where the article is not in the library', async () => {
    expect(await sameAs('unknown')).toEqual({});
  });
});
