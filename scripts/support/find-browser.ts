import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two families of browsers that Newsthread is built for. */
export type BrowserKind = 'chrome' | 'firefox';

/** A browser could not be had; the message says how to get one. */
export class BrowserMissing extends Error {}

/**
 * Where a browser of this kind is installed: as CHROME_BIN or FIREFOX_BIN says, otherwise on the PATH or in the
 * usual places of the operating system.
 */
export function findBrowser(kind: BrowserKind): string | undefined {
  return placesOf(kind).find(isExecutable);
}

/** Finds a browser of this kind and, on Debian as root, installs one where there is none. Throws BrowserMissing. */
export function requireBrowser(kind: BrowserKind, report: (message: string) => void): string {
  const found = findBrowser(kind);
  if (found) return found;
  const installed = mayUseApt() && installWithApt(kind, report) ? findBrowser(kind) : undefined;
  if (installed) return installed;
  throw new BrowserMissing(howToInstall(kind));
}

function placesOf(kind: BrowserKind): string[] {
  const asked = kind === 'chrome' ? process.env.CHROME_BIN : process.env.FIREFOX_BIN;
  return [...(asked ? [asked] : []), ...usualPlaces(kind)];
}

function usualPlaces(kind: BrowserKind): string[] {
  switch (process.platform) {
    case 'darwin':
      return MAC_NAMES[kind].flatMap((name) =>
        ['/Applications', join(homedir(), 'Applications')].map((folder) =>
          join(folder, `${name}.app/Contents/MacOS/${kind === 'firefox' ? 'firefox' : name}`),
        ),
      );
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => WINDOWS_PATHS[kind].map((path) => join(folder, path)));
    default:
      return (process.env.PATH ?? '')
        .split(delimiter)
        .concat('/snap/bin')
        .flatMap((folder) => LINUX_NAMES[kind].map((name) => join(folder, name)));
  }
}

const LINUX_NAMES: Record<BrowserKind, readonly string[]> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_NAMES: Record<BrowserKind, readonly string[]> = {
  chrome: ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'],
};

const WINDOWS_PATHS: Record<BrowserKind, readonly string[]> = {
  chrome: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installWithApt(kind: BrowserKind, report: (message: string) => void): boolean {
  const name = DEBIAN_PACKAGE[kind];
  report(`No ${NAMES[kind]} found; installing ${name} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, encoding: 'utf8' });
  apt('update', '-q');
  const result = apt('install', '-y', '-q', '--no-install-recommends', name);
  if (result.status !== 0) report(result.stderr.trim());
  return result.status === 0;
}

const NAMES: Record<BrowserKind, string> = { chrome: 'Chrome, Chromium, Edge or Brave', firefox: 'Firefox' };

/** What to do where no browser of this kind is installed. */
export function howToInstall(kind: BrowserKind): string {
  const variable = kind === 'chrome' ? 'CHROME_BIN' : 'FIREFOX_BIN';
  const lines = [`No ${NAMES[kind]} was found.`];
  if (process.platform === 'linux') {
    lines.push(`  On Debian or Ubuntu: sudo apt-get install -y ${DEBIAN_PACKAGE[kind]}`);
  }
  lines.push(
    `  Elsewhere: ${kind === 'chrome' ? 'https://www.google.com/chrome/' : 'https://www.mozilla.org/firefox/'}`,
    `  Installed in an unusual place: set ${variable} to its path.`,
  );
  return lines.join('\n');
}
