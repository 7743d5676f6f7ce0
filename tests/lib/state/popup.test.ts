import { describe, expect, it } from 'vitest';
import { failure } from '../../../lib/model/result.ts';
import { selectText } from '../../../lib/model/text-selector.ts';
import { createPopup } from '../../../lib/state/popup.ts';
import { FERRY, FOREIGN, RUMOR } from '../../fixtures/readings.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

function open() {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR, FOREIGN], tab: tabOf(FERRY) });
  return { world, popup: createPopup(sources) };
}

describe('the popup', () => {
  it('lists at most five articles', () => {
    const { popup, world } = open();
    expect(popup.recent.value.map(({ id }) => id)).toEqual(
      [FERRY, RUMOR, FOREIGN].map(({ saved }) => saved.id),
    );
    world.readings.value = Array.from({ length: 9 }, () => FERRY);
    expect(popup.recent.value).toHaveLength(5);
  });

  it('opens the sidebar before it asks the page for anything, since browsers want the click', async () => {
    const { popup, world } = open();
    world.selection = selectText(FERRY.article.text, { start: 0, end: 11 });
    const done = popup.addNote();
    expect(world.deeds).toEqual([['openSidebar']]);
    expect(await done).toBe(true);
    expect(world.draft.value).toEqual({
      noteId: 'note-1',
      target: { kind: 'text', articleId: FERRY.saved.id, ...world.selection },
      body: '',
      tags: [],
    });
  });

  it('stays, and says why, where the sidebar does not open', async () => {
    const { popup, world } = open();
    world.outcome = failure('unexpected');
    expect(await popup.openSidebar()).toBe(false);
    expect(popup.problem.value).toEqual({ code: 'unexpected' });
  });

  it('exports the article', async () => {
    const { popup, world } = open();
    await popup.exportThis('json');
    expect(world.deeds).toEqual([['export', 'json', [FERRY.saved.id]]]);
  });
});
