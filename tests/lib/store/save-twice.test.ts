import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReading } from '../../../lib/store/find-reading.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { contentsOf, openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

const NOW = '2024-03-04T07:00:00.000Z';

const names = fc.uniqueArray(
  fc.tuple(fc.constantFrom('person', 'organization', 'place'), fc.string({ minLength: 1, unit: 'binary' })),
  { maxLength: 6 },
);
const version = fc.record({
  slug: fc.constantFrom('bridge', 'toll'),
  text: fc.string({ unit: 'binary' }),
  names: names.map((pairs) => pairs.map(([kind, name]) => `${kind}:${name.replaceAll(':', ' ')}`)),
});

describe('saving readings', () => {
  it('any number of times in a row is saving them once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(version, { minLength: 1, maxLength: 4 }), async (versions) => {
        const database = openTestDatabase();
        const save = ({ slug, text, names: found }: (typeof versions)[number]) =>
          saveReading(
            database,
            sampleArticle({ text, canonicalUrl: `https://brunvikpost.example/${slug}` }),
            sampleAnalysis(found),
            NOW,
          );
        for (const each of versions) {
          const { saved, article, analysis } = unwrap(await save(each));
          const once = await contentsOf(database);
          unwrap(await save(each));
          expect(await contentsOf(database)).toEqual(once);
          expect(await findReading(database, saved.id)).toEqual({ saved, article, analysis });
        }
        const named = new Set((await database.appearances.toArray()).map(({ entityKey }) => entityKey));
        expect((await database.entities.toCollection().primaryKeys()).sort()).toEqual([...named].sort());
        await database.delete();
      }),
      { numRuns: 40 },
    );
  });
});
