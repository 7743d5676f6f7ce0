import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../wxt.config.ts';

const manifestFor = (browser: string): UserManifest =>
  (config.manifest as (env: Partial<ConfigEnv>) => UserManifest)({ browser });

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

  it('lets its pages run, load and call nothing but what is in the package', () => {
    const { extension_pages: policy = '' } = manifest.content_security_policy as { extension_pages?: string };
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    const sources = [...rules.values()].flat();
    expect(sources.filter((source) => !["'none'", "'self'", 'data:'].includes(source))).toEqual([]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    expect(rules.get('frame-ancestors')).toEqual(["'none'"]);
  });
});
