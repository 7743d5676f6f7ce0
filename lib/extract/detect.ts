import type { Verdict } from '../model/article.ts';
import type { Reason } from '../model/reason.ts';

const NEWS_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?((?:\w*News)?Article|BlogPosting|LiveBlogPosting|Report)"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(Product|ProductGroup|Recipe|CollectionPage|SearchResultsPage|DiscussionForumPosting|QAPage|JobPosting|ContactPage|AboutPage)"/;
const LIST_PATH =
  /^\/(?:[a-z]{2}\/)?(?:tags?|topics?|themen|categor(?:y|ies)|authors?|search|login|register|account|contact|about|impressum|privacy|terms|shop|products?|cart|checkout|forums?|wiki|recipes?)(?:\/|$)/i;
const POSSIBLE = 0.2; // measured: 99.7 % of news pages score more
const SCANNED_LD = 200_000; // characters of JSON-LD; news pages stay far below
const SCANNED_PARAGRAPHS = 120;

/**
 * Says at a glance whether a page may be a news article: address, declared type, headline, paragraphs.
 * Lets doubtful pages pass: the extractor judges them again. Reads no layout, writes nothing.
 */
export function detectArticle(document: Document, url: string): Verdict {
  const reasons: Reason[] = [];
  let points = -1.5 + ofAddress(url, reasons) + ofType(document, reasons);
  const headlines = document.getElementsByTagName('h1').length;
  if (headlines === 1) points += note(reasons, 'oneHeadline', 0.7);
  if (headlines === 0) points += note(reasons, 'noHeadline', -0.3);
  const mass = runningText(document);
  if (mass < 3) points += note(reasons, 'fewParagraphs', mass < 1 ? -3 : -1, String(mass));
  else points += note(reasons, 'paragraphsBelowHeadline', Math.min(2, mass / 5), String(mass));
  const score = 1 / (1 + Math.exp(-points));
  return { article: score >= POSSIBLE, score, reasons };
}

function note(reasons: Reason[], code: Reason['code'], points: number, value?: string): number {
  reasons.push(value === undefined ? { code } : { code, values: [value] });
  return points;
}

function ofAddress(url: string, reasons: Reason[]): number {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  if (/^\/?(?:index\.\w+)?$/.test(path)) return note(reasons, 'addressLikeFront', -2.5);
  const slug = Math.max(
    ...path.split('/').map((part) => part.split(/[-_]/).filter((w) => w.length > 1).length),
  );
  const dated = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])\b/.test(path);
  if (slug >= 4 || dated || /\d{5,}/.test(path)) return note(reasons, 'addressLikeArticle', 1.5);
  if (LIST_PATH.test(path)) return note(reasons, 'addressLikeOther', -1.5);
  return 0;
}

function ofType(document: Document, reasons: Reason[]): number {
  const og = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  let json = '';
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    if (json.length < SCANNED_LD) json += script.textContent?.slice(0, SCANNED_LD);
  }
  const other = OTHER_TYPE.exec(json)?.[1];
  const type = NEWS_TYPE.exec(json)?.[1];
  if (type && !other) return note(reasons, 'markedAsArticle', 2, type);
  if (/article|news|story/.test(og)) return note(reasons, 'markedAsArticle', 1.5, `og:${og}`);
  if (other) return note(reasons, 'markedAsOther', -1.5, other);
  return 0;
}

/** Paragraphs of running text, at most SCANNED_PARAGRAPHS looked at; texts broken by `<br>` count by their breaks. */
function runningText(document: Document): number {
  const paragraphs = document.getElementsByTagName('p');
  let found = 0;
  for (let i = 0; i < Math.min(paragraphs.length, SCANNED_PARAGRAPHS); i++) {
    if ((paragraphs[i]?.textContent?.length ?? 0) >= 80) found++;
  }
  const breaks = document.getElementsByTagName('br').length;
  return (
    found || (breaks > 5 && (document.body?.textContent?.length ?? 0) > 800 ? Math.floor(breaks / 2) : 0)
  );
}
