import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followsPattern, toAddressPattern } from '../../../lib/model/address-pattern.ts';

describe('toAddressPattern', () => {
  it.each([
    ['https://www.courier.example/live/storm-hits-the-coast', 'courier.example/live/*'],
    ['https://courier.example/live-blog/storm-hits-the-coast/', 'courier.example/live-blog/*'],
    ['https://courier.example/news/2026/03/05/bridge-to-close', 'courier.example/news/*/*/*/*'],
    ['https://courier.example/news/2026/03/05/bridge.html', 'courier.example/news/*/*/*/bridge.html'],
    ['https://courier.example/galleries/4711', 'courier.example/galleries/*'],
    ['https://courier.example/video/c0m1xyzv', 'courier.example/video/*'],
    ['https://courier.example/wetter/unwetterwarnungenundvorhersage', 'courier.example/wetter/*'],
    ['https://courier.example/weather?day=3#top', 'courier.example/weather'],
    ['https://courier.example/m%C3%A4rkte/b%C3%B6rse_am_morgen', 'courier.example/m%C3%A4rkte/*'],
    ['http://127.0.0.1:8080/live/storm-hits-the-coast', '127.0.0.1:8080/live/*'],
    // Nothing but varying parts would be most of the site: the page alone.
    ['https://courier.example/storm-hits-the-coast', 'courier.example/storm-hits-the-coast'],
    ['https://courier.example/en/storm-hits-the-coast', 'courier.example/en/storm-hits-the-coast'],
    ['https://courier.example/2026/03/05', 'courier.example/2026/03/05'],
    ['https://courier.example/', 'courier.example'],
    ['https://courier.example/%E0%A4%A', 'courier.example/%E0%A4%A'],
    ['about:blank', undefined],
    ['no address', undefined],
  ])('%s follows %s', (url, pattern) => {
    expect(toAddressPattern(url)).toBe(pattern);
  });
});

describe('followsPattern', () => {
  it.each([
    ['https://www.courier.example/live/another-day-at-sea?page=2#3', 'courier.example/live/*', true],
    ['http://courier.example/live/words/', 'courier.example/live/*', true],
    ['https://courier.example/live', 'courier.example/live/*', false],
    ['https://courier.example/live/2026/another-day', 'courier.example/live/*', false],
    ['https://courier.example/news/another-day-at-sea', 'courier.example/live/*', false],
    ['https://other.example/live/another-day-at-sea', 'courier.example/live/*', false],
    ['https://courier.example/', 'courier.example', true],
    ['about:blank', 'courier.example', false],
  ])('%s and %s: %s', (url, pattern, follows) => {
    expect(followsPattern(url, pattern)).toBe(follows);
  });

  it('holds for every address and its own pattern', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const pattern = toAddressPattern(url);
        expect(pattern !== undefined && followsPattern(url, pattern)).toBe(true);
      }),
    );
  });
});
