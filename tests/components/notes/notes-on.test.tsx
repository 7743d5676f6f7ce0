import { describe, expect, it } from 'vitest';
import { SidebarView } from '../../../components/sidebar/SidebarView.tsx';
import type { Note } from '../../../lib/model/note.ts';
import { createSidebar, type Tab } from '../../../lib/state/sidebar.ts';
import { FERRY, RUMOR } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld, tabOf } from '../../support/view-sources.ts';

const [entity] = FERRY.analysis.entities;
if (!entity) throw new Error('nobody');
const times = { createdAt: '2025-03-06T20:00:00.000Z', updatedAt: '2025-03-06T20:00:00.000Z' };

/** A note that was written on another article. */
const ELSEWHERE: Note = {
  id: 'elsewhere',
  target: { kind: 'entity', articleId: RUMOR.saved.id, entity: { name: entity.name, kind: entity.kind } },
  body: 'Said otherwise in February.',
  tags: [],
  ...times,
};

async function open(tab: Tab, notes: readonly Note[] = []) {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR], notes, tab: tabOf(FERRY) });
  const sidebar = createSidebar(sources);
  sidebar.choose(tab);
  const shown = show(<SidebarView sidebar={sidebar} onCopy={async () => true} />);
  await settle();
  return { world, sidebar, shown };
}

/** Writes a note with the first control of a tab that fits. */
async function take(tab: Tab, control: RegExp) {
  const opened = await open(tab);
  const { shown } = opened;
  shown.find('button', control)[0]?.click();
  await settle();
  await shown.type(shown.get('textbox', 'Your note'), 'Ask again.');
  await expectAccessible(shown.root);
  await shown.click('button', 'Save note');
  return opened;
}

describe('a note is taken, and stands beside', () => {
  it.each([
    ['a quote', 'quotes', /^Note on “/, '.quote', 'quote', 'On a quote'],
    ['one of the cast', 'cast', `^Note on “${entity.name}”`, '.member', 'entity', `On ${entity.name}`],
    ['a dated event', 'timeline', /^Note on “/, '.entry', 'event', 'On a dated event'],
    ['the story', 'brief', /^Note on “/, '.section', 'story', 'On the story'],
  ] as const)('%s', async (_, tab, control, place, kind, about) => {
    const { world, shown, sidebar } = await take(tab, new RegExp(control));
    expect(world.notes.value[0]?.target).toMatchObject({ kind, articleId: FERRY.saved.id });
    expect(shown.root.querySelector(`${place} .note-body`)?.textContent).toBe('Ask again.');
    await expectAccessible(shown.root);
    sidebar.choose('notes');
    await settle();
    expect(shown.root.querySelector('.notes .note-about')?.textContent).toBe(about);
  });

  it('the focus goes back to where it was begun', async () => {
    const { shown } = await open('cast');
    const control = shown.get('button', `Note on “${entity.name}”`);
    control.click();
    await settle();
    await shown.click('button', 'Discard');
    expect(document.activeElement).toBe(shown.get('button', `Note on “${entity.name}”`));
  });
});

it('leaves the arrow keys to the words, in the timeline as well', async () => {
  const { shown } = await open('timeline');
  shown.find('button', /^Note on “/)[0]?.click();
  await settle();
  const field = shown.get('textbox', 'Your note');
  const key = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
  field.dispatchEvent(key);
  expect([key.defaultPrevented, document.activeElement]).toEqual([false, field]);
});

describe('a note on one of the cast that was written elsewhere', () => {
  async function meet() {
    const opened = await open('cast', [ELSEWHERE]);
    const meetings = [{ saved: RUMOR.saved, roles: [] }];
    opened.world.met.value = new Map([[entity?.id ?? '', { meetings, more: false, notes: [ELSEWHERE] }]]);
    await settle();
    return opened;
  }

  it('is shown with the article that it was written on', async () => {
    const { shown } = await meet();
    const note = shown.root.querySelector('.member .note');
    expect(note?.textContent).toContain('Said otherwise in February.');
    expect(note?.textContent).toContain(RUMOR.saved.title);
    await expectAccessible(shown.root);
  });

  it('is changed where it stands, and stays with its article', async () => {
    const { world, shown, sidebar } = await meet();
    await shown.click('button', 'Edit');
    const field = shown.get('textbox', 'Your note');
    expect(field).toHaveProperty('value', ELSEWHERE.body);
    await shown.type(field, 'Said so twice.');
    await shown.click('button', 'Save note');
    expect(sidebar.tab.value).toBe('cast');
    expect(world.notes.value[0]).toEqual({
      ...ELSEWHERE,
      body: 'Said so twice.',
      updatedAt: '2025-03-07T09:00:00.000Z',
    });
  });
});
