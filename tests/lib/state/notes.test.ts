import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onSelection } from '../../../lib/model/note.ts';
import { failure, success } from '../../../lib/model/result.ts';
import { selectText } from '../../../lib/model/text-selector.ts';
import { createNoteDesk, DRAFT_PAUSE } from '../../../lib/state/notes.ts';
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

describe('writing a note', () => {
  it('saves the words, their target, tags and times', async () => {
    const { desk, world } = openDesk();
    await desk.begin(onSelection(id, words));
    desk.write('  So it is. #Harbor  ');
    expect(await desk.save()).toBe(true);
    expect(world.notes.value[0]).toEqual({
      id: 'note-3',
      target: { kind: 'text', articleId: id, ...words },
      body: 'So it is. #Harbor',
      tags: ['harbor'],
      createdAt: '2025-03-07T09:00:00.000Z',
      updatedAt: '2025-03-07T09:00:00.000Z',
    });
    expect(desk.draft.value).toBeUndefined();
    expect(world.draft.value).toBeUndefined();
  });

  it('is about the whole article where no words are chosen', async () => {
    const { desk, world } = openDesk();
    await desk.begin({ kind: 'article', articleId: id });
    desk.write('Odd.');
    await desk.save();
    expect(world.notes.value[0]?.target).toEqual({ kind: 'article', articleId: id });
  });

  it('keeps the draft at each pause, and says so', async () => {
    const { desk, world } = openDesk();
    await desk.begin({ kind: 'article', articleId: id });
    desk.write('So');
    expect([desk.kept.value, world.draft.value]).toEqual([false, undefined]);
    await vi.advanceTimersByTimeAsync(DRAFT_PAUSE);
    expect([desk.kept.value, world.draft.value?.body]).toEqual([true, 'So']);
  });

  it('keeps the draft when the view closes in the middle of a word', async () => {
    const { desk, world } = openDesk();
    await desk.begin(onSelection(id, words));
    desk.write('So it');
    desk.dispose();
    expect(world.draft.value).toEqual({
      noteId: 'note-3',
      target: onSelection(id, words),
      body: 'So it',
      tags: [],
    });
  });

  it('saves nothing that is blank', async () => {
    const { desk, world } = openDesk();
    await desk.begin({ kind: 'article', articleId: id });
    desk.write('  \n ');
    expect(await desk.save()).toBe(false);
    expect(world.deeds).toEqual([]);
  });
});

describe('when a note cannot be saved', () => {
  it('keeps the words in the editor and as a draft, and says why', async () => {
    const { desk, world } = openDesk();
    world.outcome = failure('quotaExceeded');
    await desk.begin({ kind: 'article', articleId: id });
    desk.write('Precious.');
    expect(await desk.save()).toBe(false);
    expect(desk.problem.value).toEqual({ code: 'quotaExceeded' });
    expect(desk.draft.value?.body).toBe('Precious.');
    expect(world.draft.value?.body).toBe('Precious.');
    world.outcome = success(undefined);
    expect(await desk.save()).toBe(true);
    expect(world.notes.value[0]?.body).toBe('Precious.');
  });

  it('does not begin another one in its place', async () => {
    const { desk, world } = openDesk();
    world.outcome = failure('databaseFailed');
    await desk.begin(onSelection(id, words));
    desk.write('Precious.');
    expect(await desk.begin(onSelection(id, other))).toBe(false);
    expect(desk.draft.value).toMatchObject({ target: onSelection(id, words), body: 'Precious.' });
  });
});

describe('beginning a note while another one is written', () => {
  it('saves what was written about other words', async () => {
    const { desk, world } = openDesk();
    await desk.begin(onSelection(id, words));
    desk.write('First.');
    await desk.begin(onSelection(id, other));
    expect(world.notes.value[0]?.body).toBe('First.');
    expect(desk.draft.value).toEqual({
      noteId: 'note-4',
      target: onSelection(id, other),
      body: '',
      tags: [],
    });
  });

  it('takes words chosen later into a note on the article', async () => {
    const { desk } = openDesk();
    await desk.begin({ kind: 'article', articleId: id });
    desk.write('First.');
    await desk.begin(onSelection(id, words));
    expect(desk.draft.value).toEqual({
      noteId: 'note-3',
      target: onSelection(id, words),
      body: 'First.',
      tags: [],
    });
  });

  it('saves what was written on another article', async () => {
    const { desk, world } = openDesk();
    await desk.begin({ kind: 'article', articleId: id });
    desk.write('First.');
    desk.open(RUMOR.saved.id);
    expect(desk.draft.value).toBeUndefined();
    await desk.begin({ kind: 'article', articleId: RUMOR.saved.id });
    expect(world.notes.value[0]).toMatchObject({ body: 'First.', target: { articleId: id } });
  });
});

describe('a note that exists', () => {
  const [note] = NOTES;
  if (!note) throw new Error('no note');

  it('is replaced, not doubled, and keeps its time of writing', async () => {
    const { desk, world } = openDesk();
    await desk.edit(note);
    desk.write('Changed. #new');
    await desk.save();
    expect(world.notes.value.filter((each) => each.id === note.id)).toEqual([
      { ...note, body: 'Changed. #new', tags: ['new'], updatedAt: '2025-03-07T09:00:00.000Z' },
    ]);
  });

  it('comes back when its deletion is taken back', async () => {
    const { desk, world, undo } = openDesk();
    await desk.remove(note);
    expect(world.notes.value).not.toContainEqual(note);
    expect(undo.offer.value?.what).toBe('noteDeleted');
    await undo.take();
    expect(world.notes.value).toContainEqual(note);
  });

  it('stays when it cannot be deleted', async () => {
    const { desk, world, undo } = openDesk();
    world.outcome = failure('databaseBlocked');
    await desk.remove(note);
    expect(desk.problem.value?.code).toBe('databaseBlocked');
    expect(undo.offer.value).toBeUndefined();
  });
});

it('brings a discarded draft back', async () => {
  const { desk, world, undo } = openDesk();
  await desk.begin(onSelection(id, words));
  desk.write('Perhaps.');
  await desk.discard();
  expect([desk.draft.value, world.draft.value]).toEqual([undefined, undefined]);
  await undo.take();
  expect(desk.draft.value?.body).toBe('Perhaps.');
  expect(world.draft.value?.body).toBe('Perhaps.');
});

describe('the tags of a note', () => {
  const onArticle = { kind: 'article', articleId: id } as const;

  it('are those in its words and those that were chosen, each once', async () => {
    const { desk, world } = openDesk();
    await desk.begin(onArticle);
    desk.write('So it is. #harbor');
    for (const tag of ['harbor', 'later', 'later']) desk.tag(tag);
    await desk.save();
    expect(world.notes.value[0]?.tags).toEqual(['harbor', 'later']);
  });

  it('are known while a note is being written', async () => {
    const { desk } = openDesk();
    expect(desk.knownTags.value).toEqual([]);
    await desk.begin(onArticle);
    expect(desk.knownTags.value).toEqual(['harbor', 'figures']);
  });

  it('are kept with the draft', async () => {
    const { desk, world } = openDesk();
    await desk.begin(onArticle);
    desk.tag('later');
    await vi.advanceTimersByTimeAsync(DRAFT_PAUSE);
    expect(world.draft.value?.tags).toEqual(['later']);
  });

  it('come back to the note when their removal is taken back after it was saved', async () => {
    const { desk, world, undo } = openDesk();
    await desk.begin(onArticle);
    desk.write('So.');
    desk.tag('later');
    desk.untag('later');
    await desk.save();
    expect(world.notes.value[0]?.tags).toEqual([]);
    await undo.take();
    expect(world.notes.value[0]?.tags).toEqual(['later']);
  });
});

it('keeps what is being written when an earlier draft is brought back', async () => {
  const { desk, world, undo } = openDesk();
  await desk.begin(onSelection(id, words));
  desk.write('Perhaps.');
  await desk.discard();
  await desk.begin(onSelection(id, other));
  desk.write('Surely.');
  await undo.take();
  expect(desk.draft.value?.body).toBe('Perhaps.');
  expect(world.notes.value[0]?.body).toBe('Surely.');
});
