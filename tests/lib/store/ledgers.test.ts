import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCorrection } from '../../../lib/store/corrections.ts';
import type { Database } from '../../../lib/store/database.ts';
import { findLedgers } from '../../../lib/store/ledgers.ts';
import { openTestDatabase, saveSaid, unwrap } from './samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

const HOLM = 'person:Ida Holm';
const BOARD = 'organization:Holm';
const FERRY = 'We will not close the ferry terminal before the autumn.';
const BRIDGE = 'Every cable of the old bridge was replaced last winter.';
const LUNCH = 'Bring your own lunch to the harbor fair on Sunday.';

async function ledgersOf(id: string): Promise<Record<string, readonly string[]>> {
  const found = await findLedgers(database, id);
  return Object.fromEntries(
    [...found].map(([speaker, { quotes }]) => [
      speaker,
      quotes.map(({ saved, quote }) => `${saved.title}: ${quote.text}`),
    ]),
  );
}

describe('what a speaker said before', () => {
  it('comes from other articles up to this day, the newest first', async () => {
    await saveSaid(database, 'first', '2024-03-01', [[FERRY, HOLM]]);
    await saveSaid(database, 'second', '2024-03-03', [[BRIDGE, 'person:IDA HOLM']]);
    await saveSaid(database, 'later', '2024-03-09', [['Nobody saw this flood of letters coming.', HOLM]]);
    const { id } = await saveSaid(database, 'this', '2024-03-03', [[LUNCH, HOLM]]);
    expect(await ledgersOf(id)).toEqual({ 'ida holm': [`second: ${BRIDGE}`, `first: ${FERRY}`] });
  });

  it('leaves out what is said here or was said twice', async () => {
    await saveSaid(database, 'first', '2024-03-01', [[FERRY, HOLM]]);
    await saveSaid(database, 'second', '2024-03-02', [
      [BRIDGE, HOLM],
      ['not close the ferry terminal before the autumn', HOLM],
    ]);
    const { id } = await saveSaid(database, 'this', '2024-03-03', [
      ['Every cable of the old bridge was replaced.', HOLM],
    ]);
    expect(await ledgersOf(id)).toEqual({
      'ida holm': ['second: not close the ferry terminal before the autumn'],
    });
  });

  it('is nothing of the article itself, however short', async () => {
    const { id } = await saveSaid(database, 'this', '2024-03-03', [
      ['No way.', HOLM],
      [LUNCH, HOLM],
    ]);
    expect(await ledgersOf(id)).toEqual({});
  });

  it('is never linked by a surname, but by the name of an organization', async () => {
    await saveSaid(database, 'person', '2024-03-01', [[FERRY, 'person:Holm']]);
    await saveSaid(database, 'organization', '2024-03-01', [[BRIDGE, BOARD]]);
    const surname = await saveSaid(database, 'surname', '2024-03-03', [[LUNCH, 'person:Holm']]);
    expect(await ledgersOf(surname.id)).toEqual({});
    const { id } = await saveSaid(database, 'board', '2024-03-03', [[LUNCH, BOARD]]);
    expect(await ledgersOf(id)).toEqual({ holm: [`organization: ${BRIDGE}`] });
  });

  it('counts what the reader gave to somebody, and not what was taken away', async () => {
    const { canonicalUrl } = await saveSaid(database, 'first', '2024-03-01', [[FERRY, HOLM]]);
    const holm = await saveSaid(database, 'holm', '2024-03-03', [[LUNCH, HOLM]]);
    const lund = await saveSaid(database, 'lund', '2024-03-03', [[BRIDGE, 'person:Per Lund']]);
    expect(await ledgersOf(holm.id)).toEqual({ 'ida holm': [`first: ${FERRY}`] });
    const target = { quote: { exact: FERRY, prefix: '“', suffix: '”' }, position: { start: 1, end: 56 } };
    unwrap(
      await saveCorrection(database, {
        id: 'c1',
        kind: 'quoteSpeaker',
        articleUrl: canonicalUrl,
        target,
        to: 'Per Lund',
        at: '2024-03-04',
      }),
    );
    expect(await ledgersOf(holm.id)).toEqual({});
    expect(await ledgersOf(lund.id)).toEqual({ 'per lund': [`first: ${FERRY}`] });
  });

  it('says when there is more than is shown', async () => {
    const words = (i: number) => `harbor${i} ferry${i} bridge${i} lantern${i} council${i}`;
    for (let i = 0; i < 31; i += 1) await saveSaid(database, `n${i}`, '2024-03-01', [[words(i), HOLM]]);
    const { id } = await saveSaid(database, 'this', '2024-03-03', [[LUNCH, HOLM]]);
    const ledger = (await findLedgers(database, id)).get('ida holm');
    expect(ledger?.quotes).toHaveLength(30);
    expect(ledger?.more).toBe(true);
  });
});
