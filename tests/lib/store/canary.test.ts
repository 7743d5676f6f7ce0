import { describe, expect, it } from 'vitest';
import { findCanary, isEmpty } from '../../../lib/store/canary.ts';
import { openDatabase } from '../../../lib/store/database.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

describe('the canary', () => {
  it('is another one after the database was deleted', async () => {
    const first = openDatabase('wiped');
    const before = await findCanary(first);
    first.close();
    expect(await findCanary(openDatabase('wiped'))).toBe(before);
    await openDatabase('wiped').delete();
    const second = openDatabase('wiped');
    expect(await findCanary(second)).not.toBe(before);
    await second.delete();
  });

  it('sits in a library that is empty until something is read', async () => {
    const database = openTestDatabase();
    expect(await isEmpty(database)).toBe(true);
    unwrap(await saveReading(database, sampleArticle(), sampleAnalysis(), '2024-03-04T07:00:00.000Z'));
    expect(await isEmpty(database)).toBe(false);
  });
});
