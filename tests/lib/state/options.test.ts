import { describe, expect, it } from 'vitest';
import { createOptions } from '../../../lib/state/options.ts';
import { hostIn } from '../../../lib/state/setting-lists.ts';
import { createWelcome } from '../../../lib/state/welcome.ts';
import { createViewWorld } from '../../support/view-sources.ts';

describe('the sites that may be read', () => {
  it('are one line each, whatever number of patterns they take, all sites first', () => {
    const granted = [
      'https://b.example/*',
      'https://*/*',
      'http://b.example/*',
      'http://*/*',
      '*://a.example/*',
    ];
    const { sources } = createViewWorld({ granted });
    expect(createOptions(sources).sites.value).toEqual([
      { patterns: ['https://*/*', 'http://*/*'] },
      { host: 'b.example', patterns: ['https://b.example/*', 'http://b.example/*'] },
      { host: 'a.example', patterns: ['*://a.example/*'] },
    ]);
  });

  it('are taken back with all their patterns', async () => {
    const { world, sources } = createViewWorld();
    await createOptions(sources).takeBack({ host: 'b.example', patterns: ['x', 'y'] });
    expect(world.deeds).toEqual([
      ['takeBack', 'x'],
      ['takeBack', 'y'],
    ]);
  });
});

describe('the sites that are never read', () => {
  it.each([
    ['bank.example', 'bank.example'],
    [' Bank.Example ', 'bank.example'],
    ['https://www.bank.example/login?x=1', 'www.bank.example'],
    ['bank.example/login', 'bank.example'],
    ['localhost', 'localhost'],
    ['b\u00fccher.example', 'xn--bcher-kva.example'],
    ['', undefined],
    ['two words', undefined],
    ['word', undefined],
    ['https://', undefined],
  ])('“%s” means %s', (words, host) => {
    expect(hostIn(words)).toBe(host);
  });

  it('are added once, sorted, and removed', () => {
    const { world, sources } = createViewWorld();
    const options = createOptions(sources);
    expect(
      ['b.example', 'a.example', 'b.example', 'no site'].map((words) => options.addNever(words)),
    ).toEqual([true, true, true, false]);
    expect(world.settings.value.neverSites).toEqual(['a.example', 'b.example']);
    options.removeNever('a.example');
    expect(options.settings.value.neverSites).toEqual(['b.example']);
  });

  it('and whatever else is removed from the settings, are put back where that is undone', async () => {
    const { world, sources } = createViewWorld();
    const lists = {
      neverSites: ['a.example', 'b.example'],
      notArticles: ['a.example/live/*'],
      keepSites: [{ host: 'a.example', keep: 'nothing' as const }],
    };
    world.settings.value = { ...world.settings.value, ...lists };
    const options = createOptions(sources);
    for (const remove of [
      () => options.removeNever('a.example'),
      () => options.removeNotArticle('a.example/live/*'),
      () => options.keepSite('a.example', undefined),
    ]) {
      remove();
      expect(world.settings.value).not.toMatchObject(lists);
      expect(options.undo.offer.value).toMatchObject({ what: 'settingRemoved' });
      await options.undo.take();
      expect(world.settings.value).toMatchObject(lists);
    }
  });
});

describe('the introduction', () => {
  it.each([
    [['<all_urls>'], 'granted'],
    [['*://*/*'], 'granted'],
    [['http://*/*', 'https://*/*'], 'granted'],
    [['https://courier.example/*'], 'notAsked'],
    [[], 'notAsked'],
  ])('with %j the permission is %s', (granted, permission) => {
    expect(createWelcome(createViewWorld({ granted }).sources).permission.value).toBe(permission);
  });

  it('goes on after a refusal', async () => {
    const { world, sources } = createViewWorld({ granted: [] });
    const welcome = createWelcome(sources);
    world.answer = false;
    await welcome.allow();
    expect(welcome.permission.value).toBe('refused');
    world.granted.value = ['*://*/*'];
    expect(welcome.permission.value).toBe('granted');
  });
});
