import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../../lib/store/database.ts';
import { saveNote } from '../../../lib/store/notes.ts';
import { createWatch } from '../../../lib/store/watch.ts';
import { openTestDatabase, unwrap } from './samples.ts';

let database: Database;
beforeEach(() => {
  database = openTestDatabase();
});
afterEach(() => database.delete());

const DAY = '2024-03-04T07:00:00.000Z';
const onHeld = () => undefined;

describe('a query that is followed', () => {
  it.each([
    ['again where what it died of was mended', true, 2],
    ['no more where it was not', false, 1],
  ])('is asked %s', async (_, mended, times) => {
    let asked = 0;
    const found: number[] = [];
    const watch = createWatch(database, { onError: async () => mended, onHeld });
    const stop = watch(
      async () => {
        asked += 1;
        if (asked === 1) throw new TypeError('damaged');
        return asked;
      },
      (value) => found.push(value),
    );
    await vi.waitFor(() => expect(asked).toBe(times));
    await vi.waitFor(() => expect(found).toEqual(mended ? [2] : []));
    stop();
  });

  it('is asked again now and then where nothing that it found is written to, until it is told to stop', async () => {
    let asked = 0;
    await database.open();
    const watch = createWatch(database, { onError: async () => expect.unreachable(), onHeld });
    const stop = watch(
      async () => {
        asked += 1;
        return (await database.meta.get('untold'))?.value;
      },
      () => undefined,
    );
    await vi.waitFor(() => expect(asked).toBe(1));
    const write = async (times: number) => {
      for (let index = 0; index < times; index += 1) {
        const target = { kind: 'article', articleId: 'a1' } as const;
        const note = { id: `n${index}`, target, body: '', tags: [], createdAt: DAY, updatedAt: DAY };
        unwrap(await saveNote(database, note));
      }
    };
    await write(3);
    expect(asked).toBe(1);
    await write(30);
    await vi.waitFor(() => expect(asked).toBeGreaterThan(1));
    stop();
    const before = asked;
    await write(30);
    expect(asked).toBe(before);
  });
});
