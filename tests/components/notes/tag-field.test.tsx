import { describe, expect, it } from 'vitest';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import { createSidebar } from '../../../lib/state/sidebar.ts';
import { FERRY, NOTES } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

/** A note is being written; other notes have the tags harbor and figures. */
async function write() {
  const { world, sources } = createViewWorld({ readings: [FERRY], notes: NOTES, tab: tabOf(FERRY) });
  const sidebar = createSidebar(sources);
  const shown = show(<SidebarView sidebar={sidebar} onCopy={async () => true} />);
  await settle();
  await shown.click('button', 'Add note');
  await shown.type(shown.get('textbox', 'Your note'), 'Ask again.');
  const field = () => shown.get('combobox', 'Tags');
  const options = () =>
    field().getAttribute('aria-expanded') === 'true'
      ? shown.find('option', /./).map(({ textContent }) => textContent)
      : [];
  const chosen = () => [...shown.root.querySelectorAll('.token')].map(({ textContent }) => textContent);
  const active = () =>
    shown.root.querySelector(`[id="${field().getAttribute('aria-activedescendant')}"]`)?.textContent;
  return { world, sidebar, shown, field, options, chosen, active };
}

describe('the tags of a note', () => {
  it('are chosen with the keyboard from those that were used, and saved', async () => {
    const { world, shown, field, options, chosen, active } = await write();
    await shown.press(field(), 'ArrowDown');
    expect(options()).toEqual(['harbor', 'figures']);
    expect(active()).toBe('harbor');
    await expectAccessible(shown.root);
    await shown.press(field(), 'ArrowDown');
    expect(active()).toBe('figures');
    await shown.press(field(), 'Enter');
    expect([chosen(), options()]).toEqual([['figures'], []]);
    await shown.press(field(), 'ArrowDown');
    expect(options()).toEqual(['harbor']);
    await expectAccessible(shown.root);
    await shown.click('button', 'Save note');
    expect(world.notes.value[0]).toMatchObject({ body: 'Ask again.', tags: ['figures'] });
  });

  it('are completed as they are typed, and counted for a screen reader', async () => {
    const { shown, field, options, chosen } = await write();
    await shown.type(field(), 'FIG');
    expect(options()).toEqual(['figures']);
    expect(shown.root.querySelector('.token-choice [role="status"]')?.textContent).toBe('1 tag fits');
    await shown.press(field(), 'ArrowUp');
    await shown.press(field(), ',');
    expect(chosen()).toEqual(['figures']);
  });

  it('may be new, and are kept as one word', async () => {
    const { shown, field, chosen } = await write();
    await shown.type(field(), '#Town Hall');
    await shown.press(field(), 'Enter');
    await shown.type(field(), 'later');
    field().dispatchEvent(new FocusEvent('blur'));
    await settle();
    expect(chosen()).toEqual(['town-hall', 'later']);
  });

  it('go away, and come back when that is taken back', async () => {
    const { sidebar, shown, field, chosen } = await write();
    sidebar.desk.tag('one');
    sidebar.desk.tag('two');
    await settle();
    await shown.press(field(), 'Backspace');
    expect(chosen()).toEqual(['one']);
    await shown.click('button', 'Remove the tag one');
    expect(chosen()).toEqual([]);
    expect(document.activeElement).toBe(field());
    expect(shown.text()).toContain('Tag #one removed.');
    await shown.click('button', 'Undo');
    expect(chosen()).toEqual(['one']);
  });
});

describe('the field for tags', () => {
  it('is left with Escape: first its list, then what was typed', async () => {
    const { shown, field, options } = await write();
    await shown.type(field(), 'h');
    await shown.press(field(), 'Escape');
    expect([options(), (field() as HTMLInputElement).value]).toEqual([[], 'h']);
    await shown.press(field(), 'Escape');
    expect((field() as HTMLInputElement).value).toBe('');
  });

  it('gives what was typed along when the note is saved from it', async () => {
    const { world, shown, field } = await write();
    await shown.type(field(), 'later');
    await shown.press(field(), 'Enter', { ctrlKey: true });
    expect(world.notes.value[0]?.tags).toEqual(['later']);
  });

  it('holds no tags that stand in the words', async () => {
    const { world, shown } = await write();
    await shown.click('button', 'Save note');
    const [note] = NOTES;
    expect(note?.tags).toEqual(['harbor']);
    shown.find('button', 'Edit')[1]?.click();
    await settle();
    expect(shown.root.querySelectorAll('.token')).toHaveLength(0);
    await shown.type(shown.get('textbox', 'Your note'), 'No tag anymore.');
    await shown.click('button', 'Save note');
    expect(world.notes.value[0]).toMatchObject({ id: note?.id, tags: [] });
  });
});
