import { browser } from 'wxt/browser';
import { findGranted } from './access.ts';
import { readSettings } from './settings.ts';
import { toHostPatterns } from './site-pattern.ts';
import { findSyncServer } from './sync-record.ts';
import { findSummaryPages } from './wikipedia-access.ts';

const ID = 'detector';
const FILE = '/detector.js';

/**
 * Lets the detector run on the pages that the reader granted, less those that are never to be read and those that
 * were granted for something else alone: the server that is synced with, and Wikipedia. The browser keeps
 * the registration; it is brought up to date whenever the background starts, and when grants or settings change.
 */
export async function registerDetector(): Promise<void> {
  const [matches, { neverSites }, others] = await Promise.all([
    findGranted(),
    readSettings(),
    findGrantedForOthers(),
  ]);
  const web = matches.filter(isWebPattern);
  if (web.length === 0) return unregister();
  const script = {
    id: ID,
    js: [FILE],
    matches: web,
    excludeMatches: [...neverSites.flatMap(toHostPatterns), ...others],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known && isSameReach(known, script)) return;
  const update = () => browser.scripting.updateContentScripts([script]);
  // Two grants at once may both find nothing; the slower of them then updates what the other registered.
  if (known) await update();
  else await browser.scripting.registerContentScripts([script]).catch(update);
}

interface Reach {
  readonly matches?: readonly string[];
  readonly excludeMatches?: readonly string[];
}

function isSameReach(a: Reach, b: Reach): boolean {
  const toText = ({ matches = [], excludeMatches = [] }: Reach) =>
    JSON.stringify([[...matches].sort(), [...excludeMatches].sort()]);
  return toText(a) === toText(b);
}

async function unregister(): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

/**
 * Runs the detector in tabs that were open before it was allowed there, or before the extension was updated. A tab
 * that refuses it (an error page, one that is closing) is passed over.
 * @returns how many tabs took it
 */
export async function startDetectorInOpenTabs(patterns: readonly string[]): Promise<number> {
  const others = await findGrantedForOthers();
  const url = patterns.filter((pattern) => isWebPattern(pattern) && !others.includes(pattern));
  if (url.length === 0) return 0;
  const tabs = (await browser.tabs.query({ url, discarded: false })).filter(({ incognito }) => !incognito);
  const outcomes = await Promise.allSettled(
    tabs.map(({ id: tabId = -1 }) => browser.scripting.executeScript({ target: { tabId }, files: [FILE] })),
  );
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}

/** The pages that leave was asked for, but not in order to read them. */
async function findGrantedForOthers(): Promise<string[]> {
  return [...(await findSyncServer()), ...(await findSummaryPages())];
}

function isWebPattern(pattern: string): boolean {
  return /^(?:https?|\*):\/\//u.test(pattern) || pattern === '<all_urls>';
}
