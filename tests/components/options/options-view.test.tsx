import { describe, expect, it } from 'vitest';
import { OptionsView } from '../../../components/options/OptionsView.tsx';
import { failure, success } from '../../../lib/model/result.ts';
import { selectText } from '../../../lib/model/text-selector.ts';
import { createOptions } from '../../../lib/state/options.ts';
import { FERRY } from '../../fixtures/readings.ts';
import { settle, show } from '../../support/view-dom.ts';
import { createViewWorld } from '../../support/view-sources.ts';

async function open(granted: readonly string[]) {
  const { world, sources } = createViewWorld({ granted });
  const shown = show(<OptionsView options={createOptions(sources)} />);
  await settle();
  return { world, shown };
}

describe('the settings', () => {
  it('take a permission back', async () => {
    const { shown, world } = await open(['https://courier.example/*']);
    await shown.click('button', 'Take back the permission for courier.example');
    expect(world.deeds).toEqual([['takeBack', 'https://courier.example/*']]);
  });

  it('offer all sites only while they are not allowed', async () => {
    const { shown, world } = await open([]);
    expect(shown.text()).toContain('None yet.');
    await shown.click('button', 'Allow all news sites');
    expect(world.deeds).toEqual([['askForAllSites']]);
    world.granted.value = ['*://*/*'];
    await settle();
    expect(shown.text()).toContain('All sites');
    expect(shown.find('button', 'Allow all news sites')).toEqual([]);
  });

  it('add a site that is never read, and say when the words name none', async () => {
    const { shown, world } = await open([]);
    const field = shown.get('textbox', 'Site to leave alone');
    await shown.type(field, 'no site');
    await shown.click('button', 'Add');
    expect(shown.text()).toContain('That is not the name of a site.');
    await shown.type(field, 'https://bank.example/login');
    await shown.click('button', 'Add');
    expect(world.settings.value.neverSites).toEqual(['bank.example']);
    expect(shown.text()).not.toContain('That is not the name of a site.');
    await shown.click('button', 'Remove bank.example');
    expect(world.settings.value.neverSites).toEqual([]);
  });

  it('take back what was said of pages that are no articles', async () => {
    const { shown, world } = await open([]);
    expect(shown.text()).toContain('You can say so of a page in the popup and in the sidebar.');
    const notArticles = ['courier.example/live/*', 'courier.example/shop'];
    world.settings.value = { ...world.settings.value, notArticles };
    await settle();
    await shown.click('button', 'Take back that courier.example/live/* is no article');
    expect(world.settings.value.notArticles).toEqual(['courier.example/shop']);
  });

  it('change the look and what is painted', async () => {
    const { shown, world } = await open([]);
    await shown.click('radio', 'Dark');
    await shown.click('checkbox', /^Mark people/);
    await shown.click('checkbox', /^Show a small button/);
    expect(world.settings.value).toMatchObject({ look: 'dark', paintPage: true, noteButton: true });
  });

  it('say where the data lies', async () => {
    const { shown } = await open([]);
    expect(shown.text()).toContain('sends nothing anywhere');
  });
});

describe('what the reader corrected', () => {
  it('is listed, the latest first, and taken back, or says why it cannot be', async () => {
    const { shown, world } = await open([]);
    expect(shown.text()).toContain('You can say who said a quote in the sidebar');
    const { article, analysis } = FERRY;
    const corrections = analysis.quotes.slice(0, 2).map((quote, index) => ({
      id: `c${index}`,
      kind: 'quoteSpeaker' as const,
      articleUrl: article.canonicalUrl,
      target: selectText(article.text, quote),
      to: index === 0 ? undefined : 'Ada Brandt',
      at: `2025-03-0${index + 1}`,
    }));
    world.readings.value = [{ ...FERRY, corrections }];
    await settle();
    const told = [...shown.root.querySelectorAll('.corrected')].map((each) => each.textContent);
    expect(told).toEqual([
      '“But we can no longer carry the loss.”You said: Ada Brandtcourier.example',
      '“Nobody in this room wanted it to come to this”You said: nobody in particularcourier.example',
    ]);
    world.outcome = failure('databaseFailed');
    await shown.click('button', 'Take back what you said of “But we can no longer carry the loss.”');
    expect(shown.text()).toContain('The library could not be read or written.');
    world.outcome = success(undefined);
    await shown.click('button', 'Take back what you said of “But we can no longer carry the loss.”');
    expect(shown.root.querySelectorAll('.corrected')).toHaveLength(1);
    expect(shown.text()).not.toContain('The library could not');
  });
});
