import { describe, expect, it } from 'vitest';
import { OptionsView } from '../../../components/options/OptionsView.tsx';
import { failure } from '../../../lib/model/result.ts';
import { createOptions } from '../../../lib/state/options.ts';
import { FERRY, NOTES, RUMOR } from '../../fixtures/readings.ts';
import { expectAccessible, settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open() {
  const { world, sources } = createViewWorld({ readings: [FERRY, RUMOR], notes: NOTES });
  const options = createOptions(sources);
  const shown = show(<OptionsView options={options} />);
  await settle();
  return { world, options, shown };
}

describe('deleting many articles', () => {
  it('says how many, deletes them, and takes it back', async () => {
    const { world, options, shown } = await open();
    options.forgetting.choose({ kind: 'all' });
    await settle();
    expect(shown.text()).toContain('2 articles will be deleted.');
    expect(shown.text()).toContain(`${NOTES.length} notes on them go too.`);
    await expectAccessible(shown.root);
    await shown.click('button', 'Delete them');
    expect(world.readings.value).toEqual([]);
    expect(shown.text()).toContain('2 articles deleted.');
    await shown.click('button', 'Undo');
    expect(world.readings.value).toHaveLength(2);
  });

  it.each([
    [{ kind: 'before', day: '1999-01-01' }, 0],
    [{ kind: 'before', day: '2099-01-01' }, 2],
    [{ kind: 'before', day: '' }, 0],
    [{ kind: 'site', host: 'nowhere.example' }, 0],
    [{ kind: 'story', id: 'none' }, 0],
  ] as const)('finds those of %j', async (scope, count) => {
    const { options } = await open();
    options.forgetting.choose(scope);
    expect(options.forgetting.count.value.articles).toBe(count);
  });

  it('stops where one cannot be deleted', async () => {
    const { world, options } = await open();
    world.outcome = failure('databaseFailed');
    options.forgetting.choose({ kind: 'all' });
    await options.forgetting.forget();
    expect(options.problem.value).toEqual({ code: 'databaseFailed' });
    expect(world.readings.value).toHaveLength(2);
  });
});

describe('what is kept', () => {
  it('is chosen of all sites and of single ones', async () => {
    const { world, shown, options } = await open();
    await shown.click('radio', 'Nothing once its tab is closed');
    await shown.click('checkbox', /^Read pages in private/);
    expect(options.keepSite('https://www.courier.example/a', 'findings')).toBe(true);
    expect(options.keepSite('no site', 'findings')).toBe(false);
    expect(world.settings.value).toMatchObject({
      keep: 'nothing',
      privateWindows: true,
      keepSites: [{ host: 'www.courier.example', keep: 'findings' }],
    });
    await settle();
    await shown.click('button', 'Remove www.courier.example');
    expect(world.settings.value.keepSites).toEqual([]);
  });
});
