import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyCorrections } from '../../../lib/corrections/apply-corrections.ts';
import type { Correction } from '../../../lib/model/correction.ts';
import type { SavedArticle } from '../../../lib/model/library.ts';
import { deleteCorrection, findCorrections, saveCorrection } from '../../../lib/store/corrections.ts';
import type { Database } from '../../../lib/store/database.ts';
import { findReading } from '../../../lib/store/find-reading.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { openTestDatabase, sampleAnalysis, sampleArticle, saveSaid, unwrap } from './samples.ts';

let database: Database;
let article: SavedArticle;
beforeEach(async () => {
  database = openTestDatabase();
  article = await saveSaid(database, 'bridge', '2024-03-04', [[WORDS, 'person:Ida Holm']]);
});
afterEach(() => database.delete());

const WORDS = 'The bridge stays shut until it is safe.';

function correctionTo(to: string | undefined, id = 'c1'): Correction {
  const target = { quote: { exact: WORDS, prefix: '“', suffix: '” Ida' }, position: { start: 1, end: 40 } };
  return { id, kind: 'quoteSpeaker', articleUrl: article.canonicalUrl, target, to, at: '2024-03-05' };
}

async function speakerNow(): Promise<string | undefined> {
  const reading = await findReading(database, article.id);
  return reading && applyCorrections(reading).quotes[0]?.speaker?.name;
}

const indexed = async () => (await database.quotes.toArray()).map(({ speaker }) => speaker);

describe('a correction', () => {
  it('is kept, replaced by its id, and taken back, more than once', async () => {
    unwrap(await saveCorrection(database, correctionTo('Per Lund')));
    expect(await speakerNow()).toBe('Per Lund');
    unwrap(await saveCorrection(database, correctionTo('Ada Brandt')));
    expect(await speakerNow()).toBe('Ada Brandt');
    expect(await database.corrections.count()).toBe(1);
    unwrap(await deleteCorrection(database, 'c1'));
    unwrap(await deleteCorrection(database, 'c1'));
    expect(await speakerNow()).toBe('Ida Holm');
  });

  it('is listed, the latest first', async () => {
    unwrap(await saveCorrection(database, { ...correctionTo('Per Lund', 'c1'), at: '2024-03-05' }));
    unwrap(await saveCorrection(database, { ...correctionTo('Ada Brandt', 'c2'), at: '2024-03-06' }));
    expect((await findCorrections(database)).map(({ id }) => id)).toEqual(['c2', 'c1']);
  });

  it('changes under whose name the quote is found', async () => {
    expect(await indexed()).toEqual(['ida holm']);
    unwrap(await saveCorrection(database, correctionTo('Per Lund')));
    expect(await indexed()).toEqual(['per lund']);
    unwrap(await saveCorrection(database, correctionTo(undefined)));
    expect(await indexed()).toEqual([undefined]);
    unwrap(await deleteCorrection(database, 'c1'));
    expect(await indexed()).toEqual(['ida holm']);
  });

  it('outlives another analysis of a changed text', async () => {
    unwrap(await saveCorrection(database, correctionTo('Per Lund')));
    const again = await saveSaid(database, 'bridge', '2024-03-06', [
      ['We are sorry,', 'person:Ada Brandt'],
      [WORDS, 'person:Ida Holm'],
    ]);
    expect(again.id).toBe(article.id);
    const reading = await findReading(database, article.id);
    const names = reading && applyCorrections(reading).quotes.map(({ speaker }) => speaker?.name);
    expect(names).toEqual(['Ada Brandt', 'Per Lund']);
    expect(await indexed()).toEqual(['ada brandt', 'per lund']);
  });

  it('waits where its words are gone, and for an article that is not in the library', async () => {
    unwrap(await saveCorrection(database, correctionTo('Per Lund')));
    const withdrawn = sampleArticle({ canonicalUrl: article.canonicalUrl, text: 'Withdrawn.' });
    unwrap(await saveReading(database, withdrawn, sampleAnalysis([]), '2024-03-07T00:00:00.000Z'));
    expect((await findReading(database, article.id))?.corrections).toHaveLength(1);
    const stray = { ...correctionTo('Per Lund', 'c2'), articleUrl: 'https://elsewhere.example/' };
    unwrap(await saveCorrection(database, stray));
    expect(await database.corrections.count()).toBe(2);
  });
});
