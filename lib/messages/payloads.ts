import * as v from 'valibot';
import { SUMMARY_LANGUAGES } from '../model/summary.ts';
import type { BackgroundCalls } from './contract.ts';

const MOST_URL_CHARACTERS = 8192; // browsers and servers refuse longer addresses
const webUrl = v.pipe(v.string(), v.maxLength(MOST_URL_CHARACTERS), v.url(), v.regex(/^https?:/u));
const words = v.pipe(v.string(), v.maxLength(MOST_URL_CHARACTERS));

/** What a call to the background must carry. A page script is not trusted: a hostile page may have got at it. */
export const PAYLOADS = {
  pageSeen: v.strictObject({
    url: webUrl,
    run: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
  noteSelection: v.strictObject({}),
  readTab: v.strictObject({
    tabId: v.pipe(v.number(), v.integer(), v.minValue(0)),
    anyway: v.boolean(),
  }),
  mendLibrary: v.strictObject({}),
  turnOnSync: v.strictObject({ address: words, user: words, password: words, passphrase: words }),
  syncStep: v.strictObject({}),
  turnOffSync: v.strictObject({ remove: v.boolean() }),
  readSummary: v.strictObject({ language: v.picklist(SUMMARY_LANGUAGES), name: words }),
} satisfies {
  [Call in keyof BackgroundCalls]: v.GenericSchema<unknown, Parameters<BackgroundCalls[Call]>[0]>;
};
