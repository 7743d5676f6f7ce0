import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../wxt.config.ts';

/** Whichever server the reader names: encrypted, or on the same machine. */
const SYNC_SERVERS = ['https:', 'http://localhost:*', 'http://127.0.0.1:*'];

const manifestFor = (browser: string): UserManifest =>
  (config.manifest as (env: Partial<ConfigEnv>) => UserManifest)({ browser });

it('puts the button into the toolbar where the browser lets it', () => {
  expect(manifestFor('firefox').action).toMatchObject({ default_area: 'navbar' });
  expect(manifestFor('chrome').action).not.toHaveProperty('default_area');
});

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  it('shows no file of the extension to pages, and lets none of them call it', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('asks for no site at installation', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.permissions?.filter((permission) => permission.includes('/'))).toEqual([]);
  });

  it('lets its pages connect to nothing at all', () => {
    const { plugins = [] } = (config.vite as () => { plugins?: Plugin[] })();
    const tags = plugins.map(({ transformIndexHtml }) => (transformIndexHtml as () => object[])());
    expect(tags.flat()).toContainEqual({
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend',
    });
  });

  it('lets its pages run, load and call nothing but what is in the package', () => {
    const { extension_pages: policy = '' } = manifest.content_security_policy as { extension_pages?: string };
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    const sources = [...rules.values()].flat();
    const known = ["'none'", "'self'", 'data:', ...SYNC_SERVERS];
    expect(sources.filter((source) => !known.includes(source))).toEqual([]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    // For the background; what the pages may do beyond their own files is nothing, as the next test says.
    expect(rules.get('connect-src')).toEqual(["'self'", ...SYNC_SERVERS]);
    expect(rules.get('frame-ancestors')).toEqual(["'none'"]);
  });
});
