import { describe, expect, it } from 'vitest';
import { LibraryView } from '../../../components/library/LibraryView.tsx';
import { createShelf } from '../../../lib/state/library.ts';
import { settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open(lastName?: string) {
  const { world, sources } = createViewWorld();
  world.wiped = true;
  if (lastName !== undefined) world.record.value = { lastAt: '2025-03-06T18:30:00.000Z', lastName };
  const shown = show(<LibraryView shelf={createShelf(sources)} />);
  await settle();
  return { world, shown };
}

describe('a library that the browser has deleted', () => {
  it('says so, and where the last backup lies', async () => {
    const { shown } = await open('newsthread-backup-2025-03-06.json');
    expect(shown.text()).toContain('Your library is gone');
    expect(shown.text()).toContain('“newsthread-backup-2025-03-06.json”');
    await shown.click('button', 'Bring back from a backup');
    expect(shown.find('button', 'Choose a file…')).toHaveLength(1);
  });

  it('says when there is no backup, and lets the reader go on', async () => {
    const { shown, world } = await open();
    expect(shown.text()).toContain('No backup was made of it.');
    await shown.click('button', 'Go on without it');
    expect(shown.text()).not.toContain('Your library is gone');
    expect(world.deeds).toEqual([['acceptLibrary']]);
  });
});
