import { describe, expect, it, vi } from 'vitest';
import type { ArticleId } from '../../../lib/model/library.ts';
import type { Result } from '../../../lib/model/result.ts';
import { saveCorrection } from '../../../lib/store/corrections.ts';
import type { Database } from '../../../lib/store/database.ts';
import { deleteArticle } from '../../../lib/store/delete-article.ts';
import { saveNote } from '../../../lib/store/notes.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { chooseStory } from '../../../lib/store/story-choices.ts';
import { renameStory } from '../../../lib/store/story-names.ts';
import { contentsOf, openTestDatabase, sampleAnalysis, sampleArticle, unwrap } from './samples.ts';

const DAY = '2024-03-04T07:00:00.000Z';
const LATER = '2024-03-05T07:00:00.000Z';
const URL = 'https://brunvikpost.example';
const STAMPS = { createdAt: DAY, updatedAt: DAY };

interface Held {
  readonly bridge: ArticleId;
  readonly toll: ArticleId;
}

type Work = (database: Database, held: Held) => Promise<Result<unknown>>;

const toll = sampleArticle({ canonicalUrl: `${URL}/toll`, text: 'Nobody pays on the ferry, says Per Lund.' });
const noteOn = (articleId: ArticleId, id: string) =>
  ({ ...STAMPS, id, target: { kind: 'article', articleId }, body: `Kept ${id}`, tags: ['bridge'] }) as const;

const CORRECTION = {
  id: 'c1',
  kind: 'hideEntity',
  articleUrl: toll.canonicalUrl,
  at: DAY,
  target: { quote: { exact: 'Per Lund', prefix: 'says ', suffix: '.' }, position: { start: 31, end: 39 } },
} as const;

const WORKS: readonly (readonly [string, Work])[] = [
  [
    'another article is saved',
    (database) =>
      saveReading(
        database,
        sampleArticle({ canonicalUrl: `${URL}/new`, text: 'Ida Holm is back.' }),
        sampleAnalysis(),
        LATER,
      ),
  ],
  [
    'an article is saved again with other words',
    (database) =>
      saveReading(
        database,
        sampleArticle({ text: 'Mayor Ida Holm opened it.' }),
        sampleAnalysis(['place:Brunvik']),
        LATER,
      ),
  ],
  ['a note is saved', (database, { bridge }) => saveNote(database, noteOn(bridge, 'n2'))],
  ['a correction is saved', (database) => saveCorrection(database, CORRECTION)],
  ['an article is deleted', (database, { bridge }) => deleteArticle(database, bridge)],
  [
    'an article is taken out of its story',
    (database, held) => chooseStory(database, held.toll, undefined, LATER),
  ],
  ['a story is named', (database, { bridge }) => renameStory(database, bridge, 'The bridge', LATER)],
];

async function fillLibrary(database: Database): Promise<Held> {
  const bridge = unwrap(await saveReading(database, sampleArticle(), sampleAnalysis(), DAY)).saved.id;
  const other = unwrap(await saveReading(database, toll, sampleAnalysis(['person:Per Lund']), DAY)).saved.id;
  unwrap(await saveNote(database, noteOn(bridge, 'n1')));
  return { bridge, toll: other };
}

/** A request of fake-indexeddb's, as far as it is made here. */
interface Store {
  readonly transaction: { _execRequestAsync(request: { source: unknown; operation: () => never }): unknown };
}

/** Lets so many requests that write through, and refuses the next one as a browser does whose disk is full. */
function fillDiskAfter(writes: number): () => void {
  let left = writes;
  const refuse = (): never => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  const spies = (['put', 'add', 'delete'] as const).map((name) => {
    const real = IDBObjectStore.prototype[name] as (...given: unknown[]) => unknown;
    return vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: unknown,
      ...given: unknown[]
    ) {
      left -= 1;
      if (left !== -1) return real.apply(this, given) as never;
      return (this as Store).transaction._execRequestAsync({ source: this, operation: refuse }) as never;
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

describe('a disk that is full at any write', () => {
  it.each(WORKS)(
    'leaves the library as it was when %s, which goes well when there is room',
    async (_, work) => {
      let refused = 0;
      for (let writes = 0; ; writes += 1) {
        const database = openTestDatabase();
        const held = await fillLibrary(database);
        const before = await contentsOf(database);
        const makeRoom = fillDiskAfter(writes);
        const result = await work(database, held);
        makeRoom();
        if (result.ok) {
          await database.delete();
          break;
        }
        refused += 1;
        expect(result.problem.code).toBe('quotaExceeded');
        expect(await contentsOf(database)).toEqual(before);
        unwrap(await work(database, held));
        await database.delete();
      }
      expect(refused).toBeGreaterThan(0);
    },
  );
});
