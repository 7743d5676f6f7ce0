import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extractPage } from '../../../lib/platform/extract.ts';
import { PAGE_READING } from '../../../lib/platform/schemas.ts';

const URL_SEEN = 'https://brunvikpost.example/bridge';
const TEXT = 'The bridge is shut.\n\nIt is not safe.';
const READING = {
  url: URL_SEEN,
  verdict: { article: true, score: 0.9, reasons: [{ code: 'markedAsArticle', values: ['NewsArticle'] }] },
  article: {
    url: URL_SEEN,
    canonicalUrl: URL_SEEN,
    title: 'Bridge shut',
    authors: ['Per Lund'],
    provenance: { title: 'page', authors: 'jsonLd' },
    text: TEXT,
    blocks: [
      { kind: 'paragraph', start: 0, end: 19 },
      { kind: 'paragraph', start: 21, end: 36 },
    ],
    wordCount: 8,
    access: 'full',
  },
  notices: [{ step: 'extract', reason: 'no date' }],
};

beforeEach(() => vi.restoreAllMocks());

/** Has the browser run the extractor with this outcome. */
function runsTo(outcome: () => Promise<unknown>) {
  return vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async () => {
    return [{ result: await outcome() }];
  }) as never);
}

describe('extractPage', () => {
  it('runs the extractor in the main frame and gives what it read', async () => {
    const run = runsTo(async () => READING);
    expect(await extractPage(7, URL_SEEN)).toEqual({ ok: true, value: READING });
    expect(run).toHaveBeenCalledWith({ target: { tabId: 7, frameIds: [0] }, files: ['/extractor.js'] });
  });

  it('does not try where browsers keep extensions out', async () => {
    const run = runsTo(async () => READING);
    expect(await extractPage(7, 'chrome://settings/')).toEqual({
      ok: false,
      problem: { code: 'restrictedPage' },
    });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    // the words of Chromium 156 and Firefox 153
    ['No tab with id: 7.', 'pageGone'],
    ['Invalid tab ID: 7', 'pageGone'],
    ['The tab was closed.', 'pageGone'],
    ['Frame with ID 0 was removed.', 'pageGone'],
    ['The extensions gallery cannot be scripted.', 'restrictedPage'],
    ['Cannot access a chrome:// URL', 'restrictedPage'],
    ['Frame with ID 0 is showing error page', 'restrictedPage'],
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'noPermission',
    ],
    ['Missing host permission for the tab', 'noPermission'],
    ['Something new', 'unexpected'],
  ])('knows what “%s” means', async (words, code) => {
    runsTo(() => Promise.reject(new Error(words)));
    expect(await extractPage(7, undefined)).toMatchObject({ ok: false, problem: { code } });
  });

  it('refuses a text that no article is as long as', async () => {
    const text = 'a'.repeat(1_000_001);
    runsTo(async () => ({ ...READING, article: { ...READING.article, text } }));
    expect(await extractPage(7, URL_SEEN)).toEqual({ ok: false, problem: { code: 'pageTooLarge' } });
  });

  it.each([
    ['nothing', null],
    ['a text in the place of an article', { ...READING, article: TEXT }],
    [
      'an address that would run',
      { ...READING, article: { ...READING.article, canonicalUrl: 'javascript:alert(1)' } },
    ],
    ['a reason that is none', { ...READING, verdict: { ...READING.verdict, reasons: [{ code: '<b>' }] } }],
    ['blocks beyond the text', { ...READING, article: { ...READING.article, text: 'Short.' } }],
    [
      'blocks out of order',
      { ...READING, article: { ...READING.article, blocks: [...READING.article.blocks].reverse() } },
    ],
  ])('does not believe %s, and does not repeat it either', async (_, result) => {
    runsTo(async () => result);
    const extracted = await extractPage(7, URL_SEEN);
    expect(extracted).toMatchObject({ ok: false, problem: { code: 'unexpected' } });
    expect(JSON.stringify(extracted)).not.toContain('alert');
  });
});

describe('what the extractor hands over', () => {
  const spans = fc
    .array(fc.nat(40), { maxLength: 12 })
    .map((cuts) => cuts.sort((a, b) => a - b))
    .map((cuts) =>
      cuts.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: cuts[index + 1] ?? start }] : [])),
    );

  it('is taken as it is, wherever its blocks lie in order within the text', () => {
    fc.assert(
      fc.property(spans, fc.string({ minLength: 41, unit: 'binary' }), (blocks, text) => {
        const article = {
          ...READING.article,
          text,
          blocks: blocks.map((span) => ({ kind: 'paragraph', ...span })),
        };
        expect(v.parse(PAGE_READING, { ...READING, article }).article).toEqual(article);
      }),
    );
  });
});
