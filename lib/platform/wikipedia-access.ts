import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Summary } from '../model/summary.ts';
import { readAs } from '../schemas/read-as.ts';
import type { FieldsOf } from '../schemas/shape.ts';

/** For summaries alone: Wikipedia’s pages are not read for that. */
const PATTERN = 'https://*.wikipedia.org/*';
const ON = 'wikipedia';
const KEPT = 'summaries';

const SUMMARY = v.object({
  title: v.string(),
  text: v.optional(v.string()),
  url: v.string(),
} satisfies FieldsOf<Summary>);
const SUMMARIES = v.array(v.tuple([v.string(), SUMMARY]));

/** Whether the reader turned it on, and the browser still allows it. */
export async function isWikipediaOn(): Promise<boolean> {
  const isWanted = (await browser.storage.local.get(ON))[ON] === true;
  return isWanted && (await browser.permissions.contains({ origins: [PATTERN] }));
}

export function watchWikipedia(onChange: (isOn: boolean) => void): () => void {
  let stopped = false;
  const tell = (): void => {
    void isWikipediaOn().then((isOn) => {
      if (!stopped) onChange(isOn);
    });
  };
  const onStorage = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && ON in changes) tell();
  };
  browser.storage.onChanged.addListener(onStorage);
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  tell();
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(onStorage);
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}

/** Asks for leave to ask Wikipedia. Call it first thing in a click’s handler: browsers ask only then. */
export async function turnOnWikipedia(): Promise<boolean> {
  const isGiven = () => browser.permissions.contains({ origins: [PATTERN] });
  const asked = browser.permissions.request(leave()).catch(isGiven);
  // Before the answer: with it the detector is registered anew, which must know what the leave is for.
  await browser.storage.local.set({ [ON]: true });
  const isOn = await asked;
  if (!isOn) await browser.storage.local.remove(ON);
  return isOn;
}

/** Gives the leave back, and forgets what was read. */
export async function turnOffWikipedia(): Promise<void> {
  await browser.storage.local.remove(ON);
  await browser.storage.session.remove(KEPT);
  // Where it was given for all sites, some refuse to take it back.
  await browser.permissions.remove({ origins: [PATTERN] }).catch(() => false);
}

/** The pages for which leave was asked in order to have summaries, and not to read them. */
export async function findSummaryPages(): Promise<string[]> {
  return (await browser.storage.local.get(ON))[ON] === true ? [PATTERN] : [];
}

/** The summaries of this session. They are gone when the browser is closed. */
export async function readKeptSummaries(): Promise<[string, Summary][]> {
  return readAs(SUMMARIES, (await browser.storage.session.get(KEPT))[KEPT]) ?? [];
}

export async function keepSummaries(kept: readonly (readonly [string, Summary])[]): Promise<void> {
  await browser.storage.session.set({ [KEPT]: kept });
}

/** Firefox asks as well whether a name from a page may be sent. */
function leave(): { origins: string[] } {
  return {
    origins: [PATTERN],
    ...(import.meta.env.FIREFOX ? { data_collection: ['websiteContent'] } : {}),
  };
}
