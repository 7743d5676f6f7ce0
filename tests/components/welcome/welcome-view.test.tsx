import { expect, it } from 'vitest';
import { WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import { createWelcome } from '../../../lib/state/welcome.ts';
import { settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open(granted: readonly string[] = []) {
  const { world, sources } = createViewWorld({ granted });
  const shown = show(<WelcomeView welcome={createWelcome(sources)} />);
  await settle();
  return { world, shown };
}

it('asks for all news sites, and says thanks by saying how to take it back', async () => {
  const { shown, world } = await open();
  await shown.click('button', 'Allow all news sites');
  expect(world.deeds).toEqual([['askForAllSites']]);
  world.granted.value = ['*://*/*'];
  await settle();
  expect(shown.text()).toContain('Allowed. You can take it back in the settings.');
  expect(shown.find('button', 'Allow all news sites')).toEqual([]);
});

it('goes on without, and says how', async () => {
  const { shown } = await open();
  await shown.click('button', 'Go on without');
  expect(shown.text()).toContain('Not allowed. That is fine');
  expect(shown.text()).toContain('click the Newsthread icon on an article');
  expect(shown.find('button', 'Allow all news sites')).toHaveLength(1);
});

it('asks for nothing that is given already', async () => {
  const { shown } = await open(['https://*/*', 'http://*/*']);
  expect(shown.find('button', 'Allow all news sites')).toEqual([]);
});

it('names the keys that the browser has set, and none that it has not', async () => {
  const { shown } = await open();
  expect(shown.text()).toContain('Alt+N opens the sidebar.');
  expect(shown.text()).not.toContain('writes a note on the selected words');
});
