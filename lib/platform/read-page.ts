import type { AddressPattern } from '../model/address-pattern.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article, Verdict } from '../model/article.ts';
import type { Reading } from '../model/library.ts';
import type { PageReading } from '../model/page.ts';
import { type Problem, type Result, success } from '../model/result.ts';
import type { TabState } from '../model/tab.ts';
import { isSamePage } from './site-pattern.ts';

/** What reading a page is made of: each may be slow, and the background may be stopped in any of them. */
export interface Reader {
  /** The pattern by which the reader said that this address holds no article, if there is one. */
  findNotArticle(url: string): Promise<AddressPattern | undefined>;
  extract(tabId: number, url: string | undefined): Promise<Result<PageReading>>;
  analyze(article: Article): Promise<Analysis>;
  save(article: Article, analysis: Analysis): Promise<Result<Reading>>;
  findState(tabId: number): Promise<TabState | undefined>;
  keepState(tabId: number, state: TabState): Promise<void>;
  forgetState(tabId: number): Promise<void>;
  showBadge(tabId: number, people: number): Promise<void>;
  hideBadge(tabId: number): Promise<void>;
}

export interface PageToRead {
  readonly tabId: number;
  /** Absent where the browser does not tell. */
  readonly url: string | undefined;
  /** Names this attempt: a newer one in the same tab takes its place. */
  readonly run: string;
  /** Overrules the verdict that the page is no article, and what the reader said of such pages before. */
  readonly anyway: boolean;
}

/**
 * Reads a tab's page: extracts, analyzes, saves, and keeps the tab's state on the way. Doing it twice is doing it once,
 * so that a caller whose call was cut short may simply repeat it. What is found is dropped when the tab has moved on to
 * another page or a newer attempt has begun: that one tells the reader.
 */
export async function readPage(reader: Reader, page: PageToRead): Promise<Result<void>> {
  const { tabId } = page;
  await reader.keepState(tabId, { status: 'reading', url: page.url ?? '', ...attemptOf(page) });
  const outcome = await findOut(reader, page).catch(async (error: unknown) => {
    await conclude(reader, page, { url: page.url ?? '', problem: { code: 'unexpected' } });
    throw error;
  });
  await conclude(reader, page, outcome);
  return outcome && 'problem' in outcome ? { ok: false, problem: outcome.problem } : success(undefined);
}

type Outcome =
  | { readonly url: string; readonly reading: Reading }
  | { readonly url: string; readonly verdict: Verdict }
  | { readonly url: string; readonly problem: Problem };

/** What comes of it; nothing when the tab shows another page by now. */
async function findOut(reader: Reader, page: PageToRead): Promise<Outcome | undefined> {
  const said = page.anyway || page.url === undefined ? undefined : await reader.findNotArticle(page.url);
  if (said !== undefined) return { url: page.url ?? '', verdict: verdictOfReader(said) };
  const extracted = await reader.extract(page.tabId, page.url);
  if (!extracted.ok) return { url: page.url ?? '', problem: extracted.problem };
  const { url, verdict, article } = extracted.value;
  if (page.url !== undefined && !isSamePage(page.url, url)) return undefined;
  if (!article || !(verdict.article || page.anyway)) return { url, verdict };
  if (!(await isCurrent(reader, page))) return undefined;
  const saved = await reader.save(article, await reader.analyze(article));
  return saved.ok ? { url, reading: saved.value } : { url, problem: saved.problem };
}

async function conclude(reader: Reader, page: PageToRead, outcome: Outcome | undefined): Promise<void> {
  if (!(await isCurrent(reader, page))) return;
  const { tabId } = page;
  // A missing permission is no fact about the page, and may be given at any moment.
  const isFact = outcome && !('problem' in outcome && outcome.problem.code === 'noPermission');
  if (isFact) await reader.keepState(tabId, toState(page, outcome));
  else await reader.forgetState(tabId);
  if (outcome && 'reading' in outcome) await reader.showBadge(tabId, outcome.reading.saved.counts.people);
  else await reader.hideBadge(tabId);
}

function toState(page: PageToRead, outcome: Outcome): TabState {
  const known = { url: outcome.url, ...attemptOf(page) };
  if ('reading' in outcome) return { status: 'article', ...known, articleId: outcome.reading.saved.id };
  if ('verdict' in outcome) return { status: 'notArticle', ...known, verdict: outcome.verdict };
  return { status: 'failed', ...known, problem: outcome.problem };
}

function attemptOf({ run, anyway }: PageToRead): Pick<TabState, 'run' | 'anyway'> {
  return anyway ? { run, anyway } : { run };
}

function verdictOfReader(pattern: AddressPattern): Verdict {
  return { article: false, score: 0, reasons: [{ code: 'saidByReader', values: [pattern] }] };
}

async function isCurrent(reader: Reader, { tabId, run }: PageToRead): Promise<boolean> {
  return (await reader.findState(tabId))?.run === run;
}
