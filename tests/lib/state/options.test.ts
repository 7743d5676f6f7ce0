import { describe, expect, it } from 'vitest';
import { createOptions, hostIn } from '../../../lib/state/options.ts';
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
