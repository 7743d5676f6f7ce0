import { expect, it } from 'vitest';
import { Wikipedia } from '../../../components/options/Wikipedia.tsx';
import { createSummaryDesk } from '../../../lib/state/summaries.ts';
import { settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open() {
  const { world, sources } = createViewWorld();
  const shown = show(<Wikipedia desk={createSummaryDesk(sources.summaries)} />);
  await settle();
  const box = shown.root.querySelector('input') as HTMLInputElement;
  const click = async () => {
    box.click();
    await settle();
  };
  return { world, shown, box, click };
}

it('is off, is turned on with the leave of the browser, and off again', async () => {
  const { world, box, click } = await open();
  expect(box.checked).toBe(false);
  await click();
  expect(box.checked).toBe(true);
  await click();
  expect(box.checked).toBe(false);
  expect(world.deeds).toEqual([['turnOnWikipedia'], ['turnOffWikipedia']]);
});

it('stays off where the reader says no to the browser, and says so', async () => {
  const { world, shown, box, click } = await open();
  world.answer = false;
  await click();
  expect(box.checked).toBe(false);
  expect(shown.text()).toContain('Not allowed. Nothing was sent');
});
