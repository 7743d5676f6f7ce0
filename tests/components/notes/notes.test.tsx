import { describe, expect, it } from 'vitest';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import { failure, success } from '../../../lib/model/result.ts';
import { createSidebar } from '../../../lib/state/sidebar.ts';
import { FERRY, NOTES } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

async function open() {
  const { world, sources } = createViewWorld({ readings: [FERRY], notes: NOTES, tab: tabOf(FERRY) });
  const sidebar = createSidebar(sources);
  sidebar.choose('notes');
  const shown = show(<SidebarView sidebar={sidebar} onCopy={async () => true} />);
  await settle();
  const bodies = () => [...shown.root.querySelectorAll('.note-body')].map((body) => body.textContent);
  return { world, shown, bodies };
}

describe('the notes on an article', () => {
  it('stand there with the words that they are about, their tags, and line breaks', async () => {
    const { shown, bodies } = await open();
    expect(bodies()[0]).toBe('Who pays for the landing stage now?\nAsk at the ministry. #harbor');
    expect(shown.root.querySelector('.note blockquote')?.textContent).toMatch(
      /^These numbers have been made/,
    );
    expect([...shown.root.querySelectorAll('.chip')].map((chip) => chip.textContent)).toEqual([
      '#harbor',
      '#figures',
      '#harbor',
    ]);
  });

  it('are written, with the cursor in place, and saved', async () => {
    const { shown, bodies } = await open();
    await shown.click('button', 'Add note');
    const field = shown.get('textbox', 'Your note');
    expect(document.activeElement).toBe(field);
    expect(shown.get('button', 'Save note')).toHaveProperty('disabled', true);
    await shown.type(field, 'Ask again. #later');
    await expectAccessible(shown.root);
    await shown.click('button', 'Save note');
    expect(bodies()[0]).toBe('Ask again. #later');
    expect(shown.find('textbox', 'Your note')).toEqual([]);
  });

  it('are saved with Ctrl and Enter, not with Enter alone', async () => {
    const { shown, bodies } = await open();
    await shown.click('button', 'Add note');
    const field = shown.get('textbox', 'Your note');
    await shown.type(field, 'Quick.');
    await shown.press(field, 'Enter');
    expect(bodies()).toHaveLength(2);
    await shown.press(field, 'Enter', { ctrlKey: true });
    expect(bodies()[0]).toBe('Quick.');
  });
});

it('is marked while the reader points at its words in the page', async () => {
  const { shown, world } = await open();
  const target = NOTES[1]?.target;
  const marked = () => shown.root.querySelector('.note-pointed .note-body')?.textContent;
  const place = target && 'position' in target ? target.position : undefined;
  world.pointed.value = place;
  await settle();
  expect(marked()).toBe(NOTES[1]?.body);
  world.pointed.value = undefined;
  await settle();
  expect(marked()).toBeUndefined();
});

describe('words that the reader wrote', () => {
  it('are never lost when they cannot be saved', async () => {
    const { shown, world, bodies } = await open();
    await shown.click('button', 'Add note');
    await shown.type(shown.get('textbox', 'Your note'), 'Precious.');
    world.outcome = failure('quotaExceeded');
    await shown.click('button', 'Save note');
    expect(shown.text()).toContain('The note is not saved yet. Your words are kept as a draft.');
    expect(shown.text()).toContain('There is no room left on this machine.');
    expect(shown.get('textbox', 'Your note')).toHaveProperty('value', 'Precious.');
    world.outcome = success(undefined);
    await shown.click('button', 'Save note');
    expect(bodies()[0]).toBe('Precious.');
  });

  it('are edited in place', async () => {
    const { shown, bodies } = await open();
    shown.find('button', 'Edit')[1]?.click();
    await settle();
    const field = shown.get('textbox', 'Your note');
    expect(field).toHaveProperty('value', NOTES[1]?.body);
    expect(bodies()).toHaveLength(1);
    await shown.type(field, 'Done. #figures');
    await shown.click('button', 'Save note');
    expect(bodies().sort()).toEqual(['Done. #figures', NOTES[0]?.body]);
  });

  it('come back when the deletion of a note is taken back', async () => {
    const { shown, bodies } = await open();
    shown.find('button', 'Delete')[0]?.click();
    await settle();
    expect(bodies()).toHaveLength(1);
    expect(shown.root.querySelector('[role="status"] .undo-bar')?.textContent).toContain('Note deleted.');
    await shown.click('button', 'Undo');
    expect(bodies()).toHaveLength(2);
    expect(shown.find('button', 'Undo')).toEqual([]);
  });

  it('come back when a draft was discarded by mistake', async () => {
    const { shown } = await open();
    await shown.click('button', 'Add note');
    await shown.type(shown.get('textbox', 'Your note'), 'Half a thought');
    await shown.click('button', 'Discard');
    expect(shown.find('textbox', 'Your note')).toEqual([]);
    await shown.click('button', 'Undo');
    expect(shown.get('textbox', 'Your note')).toHaveProperty('value', 'Half a thought');
  });
});
