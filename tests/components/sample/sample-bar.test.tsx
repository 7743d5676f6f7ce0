import { expect, it } from 'vitest';
import { SampleBar } from '../../../components/sample/SampleBar.tsx';
import { failure, type Result, success } from '../../../lib/model/result.ts';
import { createSample } from '../../../lib/state/sample.ts';
import { settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open(outcomes: Result<void>[]) {
  const { world, sources } = createViewWorld();
  const readHere = async () => outcomes.shift() ?? success(undefined);
  const shown = show(<SampleBar sample={createSample({ pages: sources.pages, readHere })} />);
  await settle();
  return { world, shown };
}

it('says that the article is made up, has it read, and opens the sidebar', async () => {
  const { shown, world } = await open([]);
  expect(shown.text()).toContain('We made it up');
  expect(shown.text()).toContain('Read. Everything is ready');
  await shown.click('button', 'Open sidebar');
  expect(world.deeds).toEqual([['openSidebar']]);
});

it('says what went wrong, and tries again', async () => {
  const { shown } = await open([failure('noResponse')]);
  expect(shown.text()).not.toContain('Read. Everything is ready');
  await shown.click('button', 'Try again');
  expect(shown.text()).toContain('Read. Everything is ready');
});
