import { describe, expect, it } from 'vitest';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import { selectText } from '../../../lib/model/text-selector.ts';
import { createSidebar } from '../../../lib/state/sidebar.ts';
import { FERRY } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { LOST } from '../../support/view-notes.tsx';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

async function open() {
  const { world, sources } = createViewWorld({ readings: [FERRY], notes: [LOST], tab: tabOf(FERRY) });
  const sidebar = createSidebar(sources);
  sidebar.choose('notes');
  const shown = show(<SidebarView sidebar={sidebar} onCopy={async () => true} />);
  await settle();
  const section = () => shown.root.querySelector('.lost-notes');
  return { world, shown, section };
}

describe('a note whose words are gone', () => {
  it('stands apart, with its words', async () => {
    const { shown, section } = await open();
    expect(section()?.textContent).toContain('1 note on words that are gone');
    expect(section()?.querySelector('blockquote')?.textContent).toBe(LOST.target.quote.exact);
    await expectAccessible(shown.root);
  });

  it('is attached again to what is selected, which can be taken back', async () => {
    const { world, shown, section } = await open();
    await shown.click('button', `Attach “${LOST.body}” to what is selected in the page`);
    expect(section()?.textContent).toContain('Nothing is selected in the page.');
    world.selection = selectText(FERRY.article.text, { start: 0, end: 40 });
    await shown.click('button', `Attach “${LOST.body}” to what is selected in the page`);
    expect(section()).toBeNull();
    expect(world.notes.value[0]).toMatchObject({ id: LOST.id, body: LOST.body, target: world.selection });
    await shown.click('button', 'Undo');
    expect(section()).not.toBeNull();
  });
});
