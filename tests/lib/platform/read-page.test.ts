import { beforeEach, describe, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/model/analysis.ts';
import type { Reading } from '../../../lib/model/library.ts';
import type { PageReading } from '../../../lib/model/page.ts';
import { failure, type Result, success } from '../../../lib/model/result.ts';
import type { TabState } from '../../../lib/model/tab.ts';
import { type Reader, readPage } from '../../../lib/platform/read-page.ts';

const URL_SEEN = 'https://brunvikpost.example/bridge';
const ARTICLE = { title: 'Bridge shut' } as NonNullable<PageReading['article']>;
const READING = { saved: { id: 'a1', counts: { people: 4 } } } as Reading;
const FOUND: PageReading = {
  url: URL_SEEN,
  verdict: { article: true, score: 0.9, reasons: [] },
  article: ARTICLE,
  notices: [],
};
const ARTICLE_FOUND = success(FOUND);
const PAGE = { tabId: 7, url: URL_SEEN, run: 'r1', anyway: false };

let states: Map<number, TabState>;
let badges: Map<number, number | undefined>;
let saved: unknown[];

beforeEach(() => {
  states = new Map();
  badges = new Map();
  saved = [];
});

function reader(change: Partial<Reader> = {}): Reader {
  return {
    findNotArticle: async () => undefined,
    extract: async () => ARTICLE_FOUND,
    analyze: async () => ({}) as Analysis,
    save: async (article) => {
      saved.push(article);
      return success(READING);
    },
    findState: async (tabId) => states.get(tabId),
    keepState: async (tabId, state) => void states.set(tabId, state),
    forgetState: async (tabId) => void states.delete(tabId),
    showBadge: async (tabId, people) => void badges.set(tabId, people),
    hideBadge: async (tabId) => void badges.set(tabId, undefined),
    ...change,
  };
}

describe('readPage', () => {
  it('saves an article, and says so at its tab', async () => {
    expect(await readPage(reader(), PAGE)).toEqual({ ok: true });
    expect(saved).toEqual([ARTICLE]);
    expect(states.get(7)).toEqual({ status: 'article', url: URL_SEEN, run: 'r1', articleId: 'a1' });
    expect(badges.get(7)).toBe(4);
  });

  it('says that it is reading while it reads', async () => {
    const seen: unknown[] = [];
    const extract: Reader['extract'] = async () => {
      seen.push(states.get(7));
      return ARTICLE_FOUND;
    };
    await readPage(reader({ extract }), PAGE);
    expect(seen).toEqual([{ status: 'reading', url: URL_SEEN, run: 'r1' }]);
  });

  const verdict = { article: false, score: 0.2, reasons: [] };
  const noArticle = success({ url: URL_SEEN, verdict, article: ARTICLE, notices: [] });
  it('keeps the verdict on a page that is no article, and saves nothing', async () => {
    expect(await readPage(reader({ extract: async () => noArticle }), PAGE)).toEqual({ ok: true });
    expect(saved).toEqual([]);
    expect(states.get(7)).toEqual({ status: 'notArticle', url: URL_SEEN, run: 'r1', verdict });
  });

  it('saves it all the same when the reader wants it', async () => {
    await readPage(reader({ extract: async () => noArticle }), { ...PAGE, anyway: true });
    expect(saved).toEqual([ARTICLE]);
  });

  it('keeps the verdict when there is nothing to save, whatever the reader wants', async () => {
    const empty = success({ url: URL_SEEN, verdict, notices: [] });
    await readPage(reader({ extract: async () => empty }), { ...PAGE, anyway: true });
    expect(states.get(7)?.status).toBe('notArticle');
  });
});

describe('a page of which the reader said that it is no article', () => {
  const pattern = 'brunvikpost.example/bridge';
  const findNotArticle: Reader['findNotArticle'] = async (url) => (url === URL_SEEN ? pattern : undefined);
  const verdict = { article: false, score: 0, reasons: [{ code: 'saidByReader', values: [pattern] }] };

  it('is not even looked at', async () => {
    const extract = async () => {
      throw new Error('looked at');
    };
    expect(await readPage(reader({ findNotArticle, extract }), PAGE)).toEqual({ ok: true });
    expect(states.get(7)).toEqual({ status: 'notArticle', url: URL_SEEN, run: 'r1', verdict });
  });

  it('is read when the reader asks for it, which its tab remembers', async () => {
    await readPage(reader({ findNotArticle }), { ...PAGE, anyway: true });
    expect(saved).toEqual([ARTICLE]);
    expect(states.get(7)).toMatchObject({ status: 'article', anyway: true });
  });
});

describe('what readPage drops', () => {
  it('is a page that the tab has left, with its state', async () => {
    const moved = success({ ...FOUND, url: 'https://brunvikpost.example/toll' });
    expect(await readPage(reader({ extract: async () => moved }), PAGE)).toEqual({ ok: true });
    expect(saved).toEqual([]);
    expect(states.size).toBe(0);
  });

  it('is not the same page at another heading', async () => {
    const scrolled = success({ ...FOUND, url: `${URL_SEEN}#comments` });
    await readPage(reader({ extract: async () => scrolled }), PAGE);
    expect(saved).toEqual([ARTICLE]);
  });

  it('is the result of an attempt after which a newer one has begun', async () => {
    const newer: TabState = { status: 'reading', url: URL_SEEN, run: 'r2' };
    const extract: Reader['extract'] = async () => {
      states.set(7, newer);
      return ARTICLE_FOUND;
    };
    await readPage(reader({ extract }), PAGE);
    expect(saved).toEqual([]);
    expect(states.get(7)).toEqual(newer);
    expect(badges.size).toBe(0);
  });

  it('is the outcome of a page that was left while it was saved', async () => {
    const save: Reader['save'] = async () => {
      states.delete(7);
      return success(READING);
    };
    await readPage(reader({ save }), PAGE);
    expect(states.size).toBe(0);
    expect(badges.size).toBe(0);
  });
});

describe('what goes wrong in readPage', () => {
  const quota: Result<never> = failure('quotaExceeded');
  it.each([
    ['extracting', { extract: async () => failure('pageTooLarge') }, 'pageTooLarge'],
    ['saving', { save: async () => quota }, 'quotaExceeded'],
  ])('while %s is kept at the tab', async (_, change, code) => {
    expect(await readPage(reader(change), PAGE)).toEqual({ ok: false, problem: { code } });
    expect(states.get(7)).toEqual({ status: 'failed', url: URL_SEEN, run: 'r1', problem: { code } });
  });

  it('for want of permission is told, but not kept: it may be given at any moment', async () => {
    const refused = reader({ extract: async () => failure('noPermission') });
    expect(await readPage(refused, PAGE)).toEqual({ ok: false, problem: { code: 'noPermission' } });
    expect(states.size).toBe(0);
  });

  it('by our own mistake is thrown, after the tab was told', async () => {
    const analyze = async () => {
      throw new TypeError('of ours');
    };
    await expect(readPage(reader({ analyze }), PAGE)).rejects.toThrow('of ours');
    expect(states.get(7)).toMatchObject({ status: 'failed', problem: { code: 'unexpected' } });
  });

  it('when the background is stopped in between is mended by reading again', async () => {
    const stopped = reader({ save: () => Promise.reject(new Error('stopped')) });
    await expect(readPage(stopped, PAGE)).rejects.toThrow();
    await readPage(reader(), PAGE);
    expect(states.get(7)?.status).toBe('article');
    expect(saved).toEqual([ARTICLE]);
  });
});
