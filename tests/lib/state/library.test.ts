import { describe, expect, it } from 'vitest';
import { failure } from '../../../lib/model/result.ts';
import { createShelf } from '../../../lib/state/library.ts';
import { FERRY, FOREIGN, NOTES, RUMOR } from '../../fixtures/readings.ts';
import { createViewWorld } from '../../support/view-sources.ts';

function open() {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR, FOREIGN], notes: NOTES });
  return { world, shelf: createShelf(sources) };
}

const idsOf = (shelf: ReturnType<typeof open>['shelf']) =>
  shelf.items.value?.map(({ article }) => article.id);

describe('the shelf', () => {
  it.each([
    ['', [FERRY, RUMOR, FOREIGN]],
    ['landing stage now', [FERRY]],
    ['ferry', [FERRY, RUMOR]],
    ['  FERRY  losses ', [FERRY]],
    ['sundposten', [FOREIGN]],
    ['morning.example', [RUMOR]],
    ['nothing of the kind', []],
  ])('finds “%s” in title, text, outlet, address and notes', (query, found) => {
    const { shelf } = open();
    shelf.search(query);
    expect(idsOf(shelf)).toEqual(found.map(({ saved }) => saved.id));
    expect(shelf.total.value).toBe(3);
  });

  it('lists fifty at first, then more, and begins anew with another search', () => {
    const { shelf, world } = open();
    world.readings.value = Array.from({ length: 120 }, (_, index) => ({
      ...FERRY,
      saved: { ...FERRY.saved, id: `a${index}` },
    }));
    expect([shelf.items.value?.length, shelf.found.value]).toEqual([50, 120]);
    shelf.showMore();
    expect(shelf.items.value).toHaveLength(100);
    shelf.search('ferry');
    expect([shelf.items.value?.length, shelf.found.value]).toEqual([50, 120]);
  });
});

describe('what stands on the shelf', () => {
  it('brings a deleted article back', async () => {
    const { shelf } = open();
    await shelf.remove(RUMOR.saved);
    expect(idsOf(shelf)).not.toContain(RUMOR.saved.id);
    expect(shelf.undo.offer.value).toMatchObject({ what: 'articleDeleted', name: RUMOR.saved.title });
    await shelf.undo.take();
    expect(idsOf(shelf)).toContain(RUMOR.saved.id);
  });

  it('says why an article cannot be deleted, and offers nothing to take back', async () => {
    const { shelf, world } = open();
    world.outcome = failure('databaseFailed');
    await shelf.remove(RUMOR.saved);
    expect(shelf.problem.value).toEqual({ code: 'databaseFailed' });
    expect(shelf.undo.offer.value).toBeUndefined();
    expect(idsOf(shelf)).toContain(RUMOR.saved.id);
  });

  it('has the notes with their articles', () => {
    expect(open().shelf.items.value?.map(({ notes }) => notes.length)).toEqual([2, 0, 0]);
  });

  it('opens the notes of one article at a time', async () => {
    const { shelf } = open();
    shelf.toggleNotes(FERRY.saved);
    expect(shelf.desk.notes.value).toEqual(NOTES);
    await shelf.addNote(RUMOR.saved);
    expect(shelf.openNotes.value).toBe(RUMOR.saved.id);
    expect(shelf.desk.draft.value).toMatchObject({ target: { articleId: RUMOR.saved.id } });
    shelf.toggleNotes(RUMOR.saved);
    expect(shelf.openNotes.value).toBeUndefined();
  });

  it('exports one article, or all', async () => {
    const { shelf, world } = open();
    await shelf.exportOne('json', RUMOR.saved);
    await shelf.exportAll('markdown');
    expect(world.deeds).toEqual([
      ['export', 'json', [RUMOR.saved.id]],
      ['export', 'markdown', 'all'],
    ]);
  });

  it('exports what is found while something is sought', async () => {
    const { shelf, world } = open();
    shelf.search(RUMOR.saved.title);
    await shelf.exportAll('html');
    expect(world.deeds).toEqual([['export', 'html', [RUMOR.saved.id]]]);
  });
});
