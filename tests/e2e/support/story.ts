import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsersUnderTest } from './browsers.ts';
import { Reader, type ReaderSettings } from './reader.ts';

/**
 * A story that is told in each browser: one reader with one browser from the first sentence to the last. At its end
 * no console may hold a complaint.
 */
export function story(
  title: string,
  tell: (reader: () => Reader) => void,
  settings: ReaderSettings = {},
): void {
  describe.each(browsersUnderTest())(`${title} (%s)`, (kind) => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await Reader.start(kind, settings);
    });
    afterAll(() => reader?.leave());

    tell(() => reader);

    it('leaves no complaint in any console', async () => {
      expect(await reader.complaints()).toEqual([]);
    });
  });
}
