import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension, type Flavor } from '../../../scripts/support/build-extension.ts';
import { type BrowserKind, requireBrowser } from '../../../scripts/support/find-browser.ts';
import {
  type LaunchedBrowser,
  type LaunchOptions,
  launchBrowser,
} from '../../../scripts/support/launch-browser.ts';
import { type Complaints, collectComplaints } from './complaints.ts';

/** What the browser of a reader may have otherwise than most. */
export interface RunSettings extends Pick<LaunchOptions, 'language' | 'proxy' | 'disk'> {
  /** The build that is installed: `test` unless told. */
  readonly flavor?: Flavor;
}

/** A browser that runs, with one of the extension's own pages to ask. */
export interface Running {
  readonly launched: LaunchedBrowser;
  readonly host: Page;
  readonly complaints: Complaints;
}

/** Starts the browser of a reader, over the folder with what the reader has. */
export async function run(
  kind: BrowserKind,
  settings: RunSettings,
  folder: string,
  timeZone?: string,
): Promise<Running> {
  const { flavor = 'test', language, proxy, disk } = settings;
  const launched = await launchBrowser({
    kind,
    program: requireBrowser(kind, console.error),
    extension: builtExtension(kind, flavor),
    headless: true,
    profile: join(folder, 'profile'),
    downloads: join(folder, 'downloads'),
    ...{ language, proxy, timeZone, disk },
  });
  const complaints = collectComplaints(launched);
  return { launched, complaints, host: await launched.openExtensionTab('library.html') };
}
