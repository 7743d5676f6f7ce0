import { describe, expect, it } from 'vitest';
import { success } from '../../../lib/model/result.ts';
import { createImportDesk } from '../../../lib/state/import-desk.ts';
import type { ImportPreview, Progress } from '../../../lib/state/sources.ts';

const none = { new: 0, same: 0, newerHere: 0, newerThere: 0 };

/** A file whose reading and bringing back wait until the test lets them go on. */
function slowSource() {
  const waiting: { progress: Progress; goOn: () => void }[] = [];
  const wait = (progress: Progress) =>
    new Promise<void>((resolve) => waiting.push({ progress, goOn: resolve }));
  const preview: ImportPreview = {
    exportedAt: '',
    refused: 0,
    articles: none,
    notes: none,
    corrections: none,
    bringBack: (_, progress) => wait(progress).then(() => success(undefined)),
  };
  const desk = createImportDesk({ readFile: (_, progress) => wait(progress).then(() => success(preview)) });
  return { desk, waiting };
}

const file = { text: async () => '' };

describe('the import desk', () => {
  it('tells how far it is', async () => {
    const { desk, waiting } = slowSource();
    desk.open();
    const reading = desk.read(file);
    waiting[0]?.progress.tell(3, 8);
    expect(desk.stage.value).toBe('reading');
    expect(desk.work.progress.value).toEqual({ done: 3, total: 8 });
    waiting[0]?.goOn();
    await reading;
    expect(desk.stage.value).toBe('preview');
    expect(desk.work.progress.value).toBeUndefined();
  });

  it('goes back to choosing when reading is canceled, and to the preview when bringing back is', async () => {
    const { desk, waiting } = slowSource();
    desk.open();
    const reading = desk.read(file);
    desk.work.cancel();
    expect(waiting[0]?.progress.isCanceled()).toBe(true);
    waiting[0]?.goOn();
    await reading;
    expect(desk.stage.value).toBe('choosing');
    const again = desk.read(file);
    waiting[1]?.goOn();
    await again;
    const bringing = desk.bringBack();
    desk.work.cancel();
    waiting[2]?.goOn();
    await bringing;
    expect(desk.stage.value).toBe('preview');
  });
});
