import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, howToInstall } from '../../scripts/support/find-browser.ts';

describe('findBrowser', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('takes the program that the environment names', () => {
    vi.stubEnv('CHROME_BIN', process.execPath);
    expect(findBrowser('chrome')).toBe(process.execPath);
    vi.stubEnv('FIREFOX_BIN', process.execPath);
    expect(findBrowser('firefox')).toBe(process.execPath);
  });

  it('does not believe a path that holds no program', () => {
    vi.stubEnv('CHROME_BIN', '/no/such/browser');
    expect(findBrowser('chrome')).not.toBe('/no/such/browser');
  });

  it('says how to get one', () => {
    expect(howToInstall('chrome')).toContain('CHROME_BIN');
    expect(howToInstall('firefox')).toContain('FIREFOX_BIN');
  });
});
