import type { Verdict } from '../model/article.ts';
import type { Reason } from '../model/reason.ts';
import { hasTooManyElements } from './page-bounds.ts';

const NEWS_TYPE =
  /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?((?:\w*News)?Article|BlogPosting|LiveBlogPosting|Report)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(Product|ProductGroup|Recipe|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|JobPosting|ContactPage|AboutPage)"/;
const LIST_PATH =
  /^\/(?:[a-z]{2}\/)?(?:tags?|topics?|themen|categor(?:y|ies)|authors?|search|login|register|account|contact|about|impressum|privacy|terms|shop|products?|cart|checkout|forums?|wiki|recipes?)(?:\/|$)/i;
const POSSIBLE = 0.17; // measured: 99.8 % of news pages score more
const SCANNED_LD = 200_000; // characters of JSON-LD; news pages stay far below
const SCANNED_PARAGRAPHS = 120;
const MOST_COUNTED = 10; // more of running text say no more
const RUNNING_TEXT = 80; // characters
const DENSE_TEXT = 30; // characters of scripts that write a word in one or two
const MOST_OF_ONE = 1000; // characters of a paragraph that are looked at
const SCANNED_TEXT = 1_000_000; // characters of all paragraphs: broken pages nest all their text in each

/**
 * Says at a glance whether a page may be a news article: address, declared type, headline, paragraphs.
 * Lets doubtful pages pass: the extractor judges them again. Pages that it would refuse for their size are not looked
 * at. Reads no layout, writes nothing.
 */
export function detectArticle(document: Document, url: string): Verdict {
  const reasons: Reason[] = [];
  if (hasTooManyElements(document)) return { article: false, score: 0, reasons };
  const { type, isDated } = readMeta(document);
  let points = -1.5 + ofAddress(url, reasons) + ofType(document, type, reasons);
  const headlines = document.getElementsByTagName('h1').length;
  if (headlines === 1) points += note(reasons, 'oneHeadline', 0.7);
  if (headlines === 0) points += note(reasons, 'noHeadline', -0.3);
  if (isDated) points += 0.7;
  const mass = runningText(document);
  if (mass < 3) points += note(reasons, 'fewParagraphs', mass < 1 ? -3 : -2, String(mass));
  else points += note(reasons, 'paragraphsBelowHeadline', 0.06 * Math.min(MOST_COUNTED, mass), String(mass));
  const score = 1 / (1 + Math.exp(-points));
  return { article: score >= POSSIBLE, score, reasons };
}

function note(reasons: Reason[], code: Reason['code'], points: number, value?: string): number {
  reasons.push(value === undefined ? { code } : { code, values: [value] });
  return points;
}

function ofAddress(url: string, reasons: Reason[]): number {
  if (url === '') return 0;
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  if (/^\/?(?:index\.\w+)?$/.test(path)) return note(reasons, 'addressLikeFront', -2.5);
  const parts = path.split('/').filter(Boolean);
  const slug = Math.max(...parts.map((part) => part.split(/[-_]/).filter((w) => w.length > 1).length));
  const dated = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])\b/.test(path);
  let points = 0;
  if (slug >= 4 || dated || /\d{5,}/.test(path)) points += note(reasons, 'addressLikeArticle', 1.5);
  else if (parts.length === 1) points -= 1;
  if (LIST_PATH.test(path)) points += note(reasons, 'addressLikeOther', -2.5);
  return points;
}

/** What the page says of its kind and its date. Going through a tag's elements is quick, however large the page is; a selector is not. */
function readMeta(document: Document): { readonly type: string; readonly isDated: boolean } {
  let type: string | undefined;
  let isDated = false;
  for (const meta of document.getElementsByTagName('meta')) {
    const property = meta.getAttribute('property');
    if (property === 'og:type') type ??= meta.getAttribute('content')?.toLowerCase() ?? '';
    isDated ||=
      property === 'article:published_time' ||
      meta.getAttribute('itemprop') === 'datePublished' ||
      (meta.getAttribute('name') ?? '').toLowerCase().includes('date');
  }
  return { type: type ?? '', isDated };
}

function ofType(document: Document, og: string, reasons: Reason[]): number {
  let json = '';
  for (const script of document.getElementsByTagName('script')) {
    if (json.length < SCANNED_LD && script.getAttribute('type')?.toLowerCase().includes('ld+json'))
      json += script.textContent?.slice(0, SCANNED_LD);
  }
  // Most pages say nothing, and an expression costs most when it is used for the first time.
  const other = json && OTHER_TYPE.exec(json)?.[1];
  const type = json && NEWS_TYPE.exec(json)?.[1];
  const isOgArticle = /article|news|story/.test(og);
  let points = 0;
  if (og !== '' && !isOgArticle) points += note(reasons, 'markedAsOther', -1, `og:${og}`);
  if (type && !other) return points + note(reasons, 'markedAsArticle', 2, type);
  if (isOgArticle) return points + note(reasons, 'markedAsArticle', 1.5, `og:${og}`);
  if (other) return points + note(reasons, 'markedAsOther', -2, other);
  return points;
}

/**
 * Paragraphs of running text, at most SCANNED_PARAGRAPHS looked at; texts broken by `<br>` count by their breaks where
 * these are more.
 */
function runningText(document: Document): number {
  const paragraphs = document.getElementsByTagName('p');
  let found = 0;
  let scanned = 0;
  const most = Math.min(paragraphs.length, SCANNED_PARAGRAPHS);
  for (let i = 0; i < most && found < MOST_COUNTED && scanned < SCANNED_TEXT; i++) {
    const text = paragraphs[i]?.textContent ?? '';
    scanned += text.length;
    if (isRunningText(text.slice(0, MOST_OF_ONE))) found++;
  }
  const breaks = document.getElementsByTagName('br').length;
  return Math.max(found, breaks > 5 ? breaks >> 1 : 0);
}

/** Running text, or in scripts that write a word in one or two characters a line of them. */
function isRunningText(text: string): boolean {
  if (text.trim().length < DENSE_TEXT) return false;
  const length = text.replace(/\s+/g, ' ').trim().length;
  return (
    length >= RUNNING_TEXT || (length >= DENSE_TEXT && /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text))
  );
}
