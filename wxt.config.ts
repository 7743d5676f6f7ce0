import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { licenseTexts } from './scripts/support/license-texts.ts';

/**
 * One source, two packages. A test build (`NEWSTHREAD_TEST=1`) may read 127.0.0.1, sync with localhost
 * and save backups without asking, so that the end-to-end stories and `npm start` need no dialog; what a reader installs may not.
 * It lives with the room that a disk has, which a story can make scarce.
 */
const isTestBuild = process.env.NEWSTHREAD_TEST === '1';

/** Chromium gives extensions no Alt+Shift keys; in Firefox plain Alt opens the menus. */
function shortcutModifier(browser: string): string {
  return browser === 'firefox' ? 'Alt+Shift' : 'Alt';
}

/**
 * Tightens every page: what shows the words of others may connect to nothing. The policy of the manifest is that of the
 * background as well, which syncs with the server that the reader names, whichever that is, and asks Wikipedia.
 */
const connectNowhere: Plugin = {
  name: 'connect-nowhere',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${isTestBuild ? '-test' : ''}`,
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push({ relativeDest: 'licenses.txt', contents: licenseTexts(config.root) });
    },
  },
  vite: () => ({ plugins: [connectNowhere] }),
  autoIcons: { baseIconPath: 'public/icon.svg' },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      ...(isTestBuild ? ['downloads'] : ['unlimitedStorage']),
    ],
    ...(isTestBuild ? {} : { optional_permissions: ['downloads'] }),
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(isTestBuild ? { host_permissions: ['http://127.0.0.1/*', 'http://localhost/*'] } : {}),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: {
      default_title: '__MSG_extensionName__',
      // Elsewhere it is for the reader to pin the button.
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    commands: {
      'open-sidebar': {
        suggested_key: { default: `${shortcutModifier(browser)}+N` },
        description: '__MSG_commandOpenSidebar__',
      },
      'add-note': {
        suggested_key: { default: `${shortcutModifier(browser)}+A` },
        description: '__MSG_commandAddNote__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'newsthread@newsthread.app',
              strict_min_version: '142.0',
              // Asked for when syncing is turned on: what goes to the reader's own server counts, encrypted or not. And when
              // Wikipedia is: the names that it is asked about.
              data_collection_permissions: {
                required: ['none'],
                optional: ['websiteContent', 'browsingActivity'],
              },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
  zip: {
    excludeSources: ['coverage/**', 'newsthread-start/**', '.ci/**', 'docs/benchmarks/**'],
  },
});
