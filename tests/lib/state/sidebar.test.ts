import { describe, expect, it } from 'vitest';
import { failure } from '../../../lib/model/result.ts';
import { selectText } from '../../../lib/model/text-selector.ts';
import { paintAll } from '../../../lib/state/paints.ts';
import { createSidebar } from '../../../lib/state/sidebar.ts';
import { FERRY, NOTES, RUMOR } from '../../fixtures/readings.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

function open(readings = [FERRY, RUMOR]) {
  const { world, sources } = createViewWorld({ readings, notes: NOTES, tab: tabOf(FERRY) });
  return { world, sidebar: createSidebar(sources) };
}

const span = { start: 0, end: 11 };

describe('the sidebar', () => {
  it('has the notes and the story of the article that it shows', () => {
    const { sidebar, world } = open();
    expect(sidebar.desk.notes.value).toEqual(NOTES);
    expect(sidebar.story.story.value?.others).toEqual([RUMOR]);
    world.tab.value = tabOf(RUMOR, 2);
    expect(sidebar.desk.notes.value).toEqual([]);
    expect(sidebar.story.story.value?.others).toEqual([FERRY]);
  });

  it('says nothing of news where there was no earlier reading', () => {
    expect(open([FERRY]).sidebar.story.news.value?.first).toBe(true);
    expect(open().sidebar.story.news.value?.first).toBe(false);
  });

  it('points at the page of the article', () => {
    const { sidebar, world } = open();
    sidebar.paint([{ ...span, paint: 'person' }]);
    sidebar.paint([]);
    sidebar.reveal(span);
    const notes = ['paint', 1, sidebar.placedNotes.spans.value];
    expect(world.deeds.slice(-4)).toEqual([
      notes,
      ['paint', 1, [{ ...span, paint: 'person' }]],
      notes,
      ['reveal', 1, span],
    ]);
    expect(notes.at(-1)).toHaveLength(1);
  });

  it('paints the page unasked where the reader wants it, and goes back to that', () => {
    const { sidebar, world } = open();
    const all = ['paint', 1, [...paintAll(FERRY.analysis), ...sidebar.placedNotes.spans.value]];
    world.settings.value = { ...world.settings.value, paintPage: true };
    expect(world.deeds.at(-1)).toEqual(all);
    sidebar.paint([{ ...span, paint: 'person' }]);
    sidebar.paint([]);
    expect(world.deeds.at(-1)).toEqual(all);
  });

  it('says when the page is gone, until something goes right', async () => {
    const { sidebar, world } = open();
    world.outcome = failure('pageGone');
    sidebar.reveal(span);
    await expect.poll(() => sidebar.problem.value).toEqual({ code: 'pageGone' });
    sidebar.putAwayProblem();
    expect(sidebar.problem.value).toBeUndefined();
  });

  it('opens an article of the story, and none that it does not know', () => {
    const { sidebar, world } = open();
    sidebar.openArticle(RUMOR.saved.id);
    sidebar.openArticle('https://elsewhere.example/');
    expect(world.deeds.filter(([verb]) => verb !== 'paint')).toEqual([['openUrl', RUMOR.saved.url]]);
  });

  it('exports the article that it shows', async () => {
    const { sidebar, world } = open();
    await sidebar.exportThis('markdown');
    expect(world.deeds.at(-1)).toEqual(['export', 'markdown', [FERRY.saved.id]]);
  });
});

describe('a note from the sidebar', () => {
  it('is written where it was begun, beside what it is about', async () => {
    const { sidebar } = open();
    sidebar.choose('quotes');
    const subject = { kind: 'quote', span } as const;
    await sidebar.notesInPlace.begin(subject);
    expect(sidebar.tab.value).toBe('quotes');
    expect(sidebar.notesInPlace.draftOn(subject)?.target).toEqual({
      kind: 'quote',
      articleId: FERRY.saved.id,
      ...selectText(FERRY.article.text, span),
    });
  });

  it('is about what is selected in the page, otherwise about the article', async () => {
    const { sidebar, world } = open();
    world.selection = selectText(FERRY.article.text, span);
    await sidebar.addNote();
    expect(sidebar.desk.draft.value?.target).toMatchObject({ kind: 'text', ...world.selection });
    await sidebar.desk.discard();
    world.selection = undefined;
    await sidebar.addNote();
    expect(sidebar.desk.draft.value).toEqual({
      noteId: 'note-3',
      target: { kind: 'article', articleId: FERRY.saved.id },
      body: '',
      tags: [],
    });
  });

  it('that was begun elsewhere opens the notes', () => {
    const { sidebar, world } = open();
    world.draft.value = {
      noteId: 'n9',
      target: { kind: 'article', articleId: FERRY.saved.id },
      body: 'From the menu',
      tags: [],
    };
    expect(sidebar.tab.value).toBe('notes');
    expect(sidebar.desk.draft.value?.body).toBe('From the menu');
  });

  it('does not hold the reader in the notes while it is written', async () => {
    const { sidebar } = open();
    await sidebar.addNote();
    sidebar.desk.write('So');
    sidebar.choose('brief');
    await sidebar.desk.keep();
    expect(sidebar.tab.value).toBe('brief');
  });

  it('is kept when the sidebar closes', async () => {
    const { sidebar, world } = open();
    await sidebar.addNote();
    sidebar.desk.write('Half a');
    sidebar.dispose();
    expect(world.draft.value?.body).toBe('Half a');
  });
});
