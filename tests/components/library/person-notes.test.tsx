import { expect, it } from 'vitest';
import { LibraryView } from '../../../components/library/LibraryView.tsx';
import { createShelf } from '../../../lib/state/library.ts';
import { FERRY, RUMOR } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

it('shows the notes on a person on their page, where they are changed', async () => {
  const name = 'Marit Halvorsen';
  const at = '2025-03-06T20:00:00.000Z';
  const note = {
    id: 'n',
    target: { kind: 'entity', articleId: FERRY.saved.id, entity: { name, kind: 'person' } },
    body: 'Ask her about February.',
    tags: ['talks'],
    createdAt: at,
    updatedAt: at,
  } as const;
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR], notes: [note] });
  const shelf = createShelf(sources);
  shelf.show({ shelf: 'people', person: name });
  const shown = show(<LibraryView shelf={shelf} />);
  await settle();
  const section = () => shown.root.querySelector('section:has(.note)');
  expect(section()?.querySelector('h3')?.textContent).toBe('1 note');
  expect(section()?.querySelector('.note-from')?.textContent).toBe(FERRY.saved.title);
  await expectAccessible(shown.root);
  await shown.click('button', 'Edit');
  await shown.type(shown.get('textbox', 'Your note'), 'Asked.');
  await shown.click('button', 'Save note');
  expect(section()?.querySelector('.note-body')?.textContent).toBe('Asked.');
  expect(world.notes.value[0]?.target).toEqual(note.target);
});
