import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onSelection } from '../../../lib/model/note.ts';
import { selectText } from '../../../lib/model/text-selector.ts';
import { createNoteDesk } from '../../../lib/state/notes.ts';
import { createUndoOffer } from '../../../lib/state/undo.ts';
import { FERRY, NOTES, RUMOR } from '../../fixtures/readings.ts';
import { createViewWorld } from '../../support/view-sources.ts';

const id = FERRY.saved.id;
const words = selectText(FERRY.article.text, { start: 0, end: 11 });
const other = selectText(FERRY.article.text, { start: 20, end: 30 });

function openDesk() {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR], notes: NOTES });
  const undo = createUndoOffer();
  const desk = createNoteDesk(sources, undo);
  desk.open(id);
  return { world, sources, undo, desk };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a draft that was handed over', () => {
  it('is taken up with the selection that it came with', () => {
    const { desk, world } = openDesk();
    world.draft.value = { noteId: 'handed', target: onSelection(id, words), body: '', tags: [] };
    expect(desk.draft.value).toEqual({
      noteId: 'handed',
      target: onSelection(id, words),
      body: '',
      tags: [],
    });
  });

  it('does not push aside what is being written, but has it saved', async () => {
    const { desk, world } = openDesk();
    await desk.begin(onSelection(id, words));
    desk.write('First.');
    world.draft.value = { noteId: 'handed', target: onSelection(id, other), body: '', tags: [] };
    await vi.runAllTimersAsync();
    expect(world.notes.value[0]?.body).toBe('First.');
    expect(desk.draft.value?.target).toEqual(onSelection(id, other));
    expect(world.draft.value?.target).toEqual(onSelection(id, other));
  });

  it('that is an earlier state of the same note changes nothing', async () => {
    const { desk, world } = openDesk();
    await desk.begin(onSelection(id, words));
    desk.write('So');
    desk.write('So it is');
    world.draft.value = { noteId: 'note-3', target: onSelection(id, words), body: 'So', tags: [] };
    expect(desk.draft.value?.body).toBe('So it is');
  });
});

describe('a draft that is open in two views', () => {
  async function openTwo() {
    const { desk, sources, world } = openDesk();
    const twin = createNoteDesk(sources, createUndoOffer());
    twin.open(id);
    await desk.begin(onSelection(id, words));
    desk.write('So');
    await desk.keep();
    return { desk, twin, world };
  }

  it('is the same in both', async () => {
    const { desk, twin } = await openTwo();
    expect(twin.draft.value?.body).toBe('So');
    desk.write('So it is');
    await desk.keep();
    expect(twin.draft.value?.body).toBe('So it is');
  });

  it('is gone from both when it is saved, and saved once', async () => {
    const { desk, twin, world } = await openTwo();
    await desk.save();
    expect(twin.draft.value).toBeUndefined();
    await twin.begin(onSelection(id, other));
    expect(world.notes.value).toHaveLength(NOTES.length + 1);
  });

  it('becomes one note, though it is saved from both', async () => {
    const { desk, twin, world } = await openTwo();
    twin.write('So it was');
    await desk.save();
    expect(world.notes.value[0]?.body).toBe('So');
    await twin.save();
    expect(world.notes.value).toHaveLength(NOTES.length + 1);
    expect(world.notes.value[0]?.body).toBe('So it was');
  });

  it('is left alone where it is being typed', async () => {
    const { desk, twin } = await openTwo();
    twin.write('So it was');
    desk.write('So it is');
    await desk.keep();
    expect(twin.draft.value?.body).toBe('So it was');
  });
});

it('saves what was written, and kept, before another draft is handed over in its place', async () => {
  const { desk, world } = openDesk();
  await desk.begin(onSelection(id, words));
  desk.write('First.');
  await desk.keep();
  world.draft.value = { noteId: 'handed', target: onSelection(id, other), body: '', tags: [] };
  await vi.runAllTimersAsync();
  expect(world.notes.value[0]?.body).toBe('First.');
  expect(desk.draft.value).toEqual({ noteId: 'handed', target: onSelection(id, other), body: '', tags: [] });
});

it('goes on with what was written when the same note is begun again from elsewhere', async () => {
  const { desk, world } = openDesk();
  await desk.begin({ kind: 'article', articleId: id });
  desk.write('First.');
  await desk.keep();
  world.draft.value = { noteId: 'handed', target: { kind: 'article', articleId: id }, body: '', tags: [] };
  await vi.runAllTimersAsync();
  expect(desk.draft.value?.body).toBe('First.');
  expect(world.draft.value?.body).toBe('First.');
});
