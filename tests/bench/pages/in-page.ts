import { detectArticle } from '../../../lib/extract/detect.ts';
import { readPage, readPageInSteps } from '../../../lib/extract/read-page.ts';
import { runInSlices } from '../../../lib/extract/steps.ts';
import type { Provenance } from '../../../lib/model/article.ts';

/** What the product says of one page, and what it took. */
export interface PageAnswer {
  readonly article: boolean;
  readonly kind?: string;
  /** What the small detector says, and what it took. */
  readonly glance: boolean;
  readonly glanceScore: number;
  readonly msGlance: number;
  readonly score: number;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly site?: string;
  readonly lang?: string;
  readonly access?: string;
  readonly provenance?: Provenance;
  readonly body?: string;
  readonly reasons: readonly string[];
  readonly notices: readonly string[];
  readonly signals?: Readonly<Record<string, number>>;
  /** Milliseconds for parsing and reading. */
  readonly ms: number;
  readonly msRead: number;
  /** The longest time for which reading kept the thread, when it is done in slices. */
  readonly msSlice: number;
  readonly mutated: boolean;
}

/** Parses a page as a browser does, without running its scripts, and reads it with the product's code. */
async function readForBench(html: string, url: string): Promise<PageAnswer> {
  const begin = performance.now();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const parsed = performance.now();
  const glance = detectArticle(page, url);
  const glanced = performance.now();
  const { verdict, article, notices, signals } = readPage(page, url);
  const end = performance.now();
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  return {
    article: verdict.article,
    kind: verdict.kind,
    glance: glance.article,
    glanceScore: glance.score,
    msGlance: glanced - parsed,
    score: verdict.score,
    title: article?.title,
    authors: article?.authors,
    date: article?.publishedAt,
    site: article?.siteName,
    lang: article?.lang,
    access: article?.access,
    provenance: article?.provenance,
    body: article?.text,
    reasons: verdict.reasons.map(({ code, values = [] }) => [code, ...values].join(' ')),
    notices: notices.map(({ step, reason }) => `${step}: ${reason}`),
    signals,
    ms: end - begin - (glanced - parsed),
    msRead: end - glanced,
    msSlice: await longestSlice(page, url),
    mutated: page.documentElement.outerHTML !== fresh.documentElement.outerHTML,
  };
}

/** Reads once more by the product's own rule of slicing: a step that is not interrupted counts whole. */
async function longestSlice(page: Document, url: string): Promise<number> {
  let longest = 0;
  let begin = performance.now();
  const measure = () => {
    longest = Math.max(longest, performance.now() - begin);
  };
  await runInSlices(readPageInSteps(page, url), undefined, {
    now: () => performance.now(),
    pause: async () => {
      measure();
      await Promise.resolve();
      begin = performance.now();
    },
  });
  measure();
  return longest;
}

Object.assign(globalThis, { readForBench });
