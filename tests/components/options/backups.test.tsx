import { describe, expect, it } from 'vitest';
import { OptionsView } from '../../../components/options/OptionsView.tsx';
import { createOptions } from '../../../lib/state/options.ts';
import { settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open(prepare: (world: ReturnType<typeof createViewWorld>['world']) => void = () => undefined) {
  const { world, sources } = createViewWorld();
  prepare(world);
  const shown = show(<OptionsView options={createOptions(sources)} />);
  await settle();
  return { world, shown };
}

describe('the backups in the settings', () => {
  it('are made every week when the reader wants that', async () => {
    const { world, shown } = await open();
    await shown.click('radio', 'Every week');
    expect(world.deeds).toEqual([['askToSave'], ['backUp']]);
    expect((shown.get('radio', 'Every week') as HTMLInputElement).checked).toBe(true);
  });

  it('show the choice that holds when the browser says no', async () => {
    const { world, shown } = await open((each) => {
      each.answer = false;
    });
    await shown.click('radio', 'Every day');
    expect(world.settings.value.backup).toBe('off');
    expect((shown.get('radio', 'Never') as HTMLInputElement).checked).toBe(true);
    expect(shown.text()).toContain('does not let Newsthread save files by itself');
  });

  it('lead to the place where a file is brought back', async () => {
    const { world, shown } = await open();
    await shown.click('button', 'Bring back from a backup');
    expect(world.deeds).toEqual([['openPage', 'library', 'import']]);
  });
});

describe('how safe the library is', () => {
  it('is told in plain figures', async () => {
    const { shown } = await open((world) => {
      world.record.value = {
        lastAt: '2025-03-06T18:30:00.000Z',
        lastName: 'newsthread-backup-2025-03-06.json',
      };
    });
    expect(shown.text()).toContain('newsthread-backup-2025-03-06.json');
    expect(shown.text()).toMatch(/Last time a copy was read back whole\s*never/u);
    expect(shown.text()).toMatch(/Space used\s*48\.3 MB/u);
    expect(shown.text()).toMatch(/Requests to the internet from this page\s*0/u);
  });

  it('gets better when the browser promises to keep it', async () => {
    const { shown } = await open();
    expect(shown.text()).toContain('not promised by the browser');
    await shown.click('button', 'Ask the browser to keep it');
    expect(shown.text()).not.toContain('not promised by the browser');
    expect(shown.find('button', 'Ask the browser to keep it')).toEqual([]);
  });
});
