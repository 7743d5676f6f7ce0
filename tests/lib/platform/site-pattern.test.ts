import { describe, expect, it } from 'vitest';
import {
  isRestricted,
  isSamePage,
  toHostPatterns,
  toSitePatterns,
} from '../../../lib/platform/site-pattern.ts';

describe('toSitePatterns', () => {
  it.each([
    ['https://news.example/a/b?c#d', ['http://news.example/*', 'https://news.example/*']],
    ['http://127.0.0.1:8080/', ['http://127.0.0.1/*', 'https://127.0.0.1/*']],
    ['about:blank', []],
    ['file:///home/a.html', []],
    ['news.example', []],
  ])('of %s', (url, patterns) => {
    expect(toSitePatterns(url)).toEqual(patterns);
  });
});

describe('toHostPatterns', () => {
  it.each([
    ['bank.example', ['http://*.bank.example/*', 'https://*.bank.example/*']],
    ['127.0.0.1', ['http://*.127.0.0.1/*', 'https://*.127.0.0.1/*']],
    ['', []],
    ['*', []],
    ['bank.example/login', []],
    ['-bank.example', []],
  ])('of %j', (host, patterns) => {
    expect(toHostPatterns(host)).toEqual(patterns);
  });
});

describe('isRestricted', () => {
  it.each([
    ['https://news.example/', false],
    ['https://chrome.google.com/search', false],
    ['https://chrome.google.com/webstore/detail/x', true],
    ['https://chromewebstore.google.com/', true],
    ['https://addons.mozilla.org/', true],
    ['chrome://settings', true],
    ['about:config', true],
    ['view-source:https://news.example/', true],
    ['', true],
  ])('%s: %s', (url, expected) => {
    expect(isRestricted(url)).toBe(expected);
  });
});

describe('isSamePage', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x#y', true],
    ['https://a.example/x', 'https://a.example/x?y', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isSamePage(a, b)).toBe(expected);
  });
});
