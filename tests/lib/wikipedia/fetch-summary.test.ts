import { afterEach, describe, expect, it, vi } from 'vitest';
import { toWikipediaPage } from '../../../lib/state/summary-address.ts';
import { fetchSummary } from '../../../lib/wikipedia/fetch-summary.ts';

const ADDRESS = 'https://en.wikipedia.org/api/rest_v1/page/summary/Norway';
const NORWAY = { type: 'standard', title: 'Norway', extract: 'Norway is a country.', more: { of: 'it' } };

afterEach(() => vi.unstubAllGlobals());

/** What comes of an answer, and what was sent for it. */
async function ask(answer: { body?: unknown; status?: number; url?: string } | Error) {
  const sent: RequestInit[] = [];
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    sent.push(init);
    if (answer instanceof Error) throw answer;
    const { body = NORWAY, status = 200, url = ADDRESS } = answer;
    const response = new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
    return Object.defineProperty(response, 'url', { value: url });
  });
  const toPage = (name: string) => toWikipediaPage({ language: 'en', name });
  return { result: await fetchSummary(ADDRESS, toPage), sent };
}

describe('a summary', () => {
  it('is plain text with the page that it comes from', async () => {
    expect((await ask({})).result).toEqual({
      ok: true,
      value: {
        title: 'Norway',
        text: 'Norway is a country.',
        url: 'https://en.wikipedia.org/wiki/Norway',
      },
    });
  });

  it('is asked for without cookies and without saying from where', async () => {
    const { sent } = await ask({});
    expect(sent).toEqual([
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }),
    ]);
    expect(sent[0]).not.toHaveProperty('body');
  });

  it('has no text where several are called so', async () => {
    const { result } = await ask({ body: { ...NORWAY, type: 'disambiguation' } });
    expect(result).toMatchObject({ ok: true, value: { title: 'Norway' } });
    expect(result).not.toHaveProperty('value.text');
  });

  it('links to Wikipedia, whatever the answer says', async () => {
    const page = 'https://evil.example/';
    const { result } = await ask({ body: { ...NORWAY, content_urls: { desktop: { page } } } });
    expect(JSON.stringify(result)).not.toContain('evil');
  });

  it.each([
    ['is no JSON', { body: '<p>Norway' }],
    ['has other fields', { body: { text: 'Norway' } }],
    ['is longer than any summary', { body: { ...NORWAY, extract: 'x'.repeat(5000) } }],
    ['is larger than any answer', { body: { ...NORWAY, more: 'x'.repeat(300_000) } }],
    ['has a title that leads nowhere', { body: { ...NORWAY, title: '<script>' } }],
    ['comes from somebody else', { url: 'https://evil.example/Norway' }],
    ['is a refusal', { status: 429 }],
    ['never comes', new Error('TimeoutError')],
  ])('is not believed where the answer %s', async (_, answer) => {
    expect((await ask(answer)).result).toMatchObject({ ok: false, problem: { code: 'lookupFailed' } });
  });

  it('is said to be missing where there is no such article', async () => {
    expect((await ask({ status: 404, body: {} })).result).toMatchObject({ problem: { code: 'lookupNone' } });
  });
});
