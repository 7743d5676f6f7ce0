import { STRIDE, type Steps } from '../steps.ts';
import { cleanText } from '../white-space.ts';
import { HELPER } from './authors.ts';
import type { Claims } from './claims.ts';
import { type DateReading, findDate, toIsoDate } from './dates.ts';
import type { PageFacts } from './page-facts.ts';

/** A line of the page, and how many elements below (above: negative) the headline it begins. */
interface Line {
  readonly text: string;
  readonly element: Element;
  readonly distance: number;
}

interface Dateline extends Line {
  readonly value: string;
  readonly points: number;
}

/** What a reader sees around the headline, and whether the usual companions of an article are there. */
export interface Surroundings extends Claims {
  readonly dateNear: boolean;
  readonly bylineNear: boolean;
  /** Who edited, reviewed or contributed, and wrote nothing. */
  readonly helpers: readonly string[];
}

const PUBLISHING = /pub|post|entry|created|byline|article|dateline|meta|date/i;
const CHANGING = /updat|modif|aktualis|copyright|©/i;
const ELSEWHERE =
  /relat|teaser|aside|sidebar|comment|recent|latest|popular|footer|card|list|nav|menu|ticker/i;
const BYLINE = /byline|author|autor|writer|rel-author/i;
const NO_BYLINE = /bio|avatar|about|image|social|comment|related|card/i;
const BY_NAME = /^\s*(?:By|BY|Von|von|Par|Por|Di|Door|Af|Av)\s+\p{Lu}[\p{L}.’'-]+\s+\p{Lu}/u;
const MID_SENTENCE = /^\s*von\b/; // behind a link in German prose; only a labelled line may begin so
const AUTHOR_PAGE =
  /\/(?:authors?|writers?|autor(?:en|es|in)?|auteurs?|autori|bios?|contributors?|journalists?|reporters?|columnists?)\/[^/]/i;
const LONGEST_LINE = 140; // characters; a dateline or byline is short
const LONGEST_BYLINE = 90;
const MOST_NODES = 60_000;
const MOST_LINES = 60;
const YEAR = /(?:19|20)\d\d|\d[./]\d{1,2}[./]\d\d(?!\d)/;
const FULL_YEAR = /(?:19|20)\d\d/;
const CAPTION = /figcaption|caption|credit/i; // a picture has its own date
const LONG_FOR_A_DATE = 80; // characters; more is a sentence that tells a date

/** What stands near the headline: the dateline, the byline, the section before a date. */
export function* fromPage(facts: PageFacts, reading: DateReading): Steps<Surroundings> {
  const walked = yield* walkPage(facts, reading);
  const dates = walked.dates.filter((line) => !isInAnotherArticle(line, facts));
  const bylines = walked.bylines.filter((line) => !isInAnotherArticle(line, facts));
  const best = dates.filter((date) => date.points >= 0).sort((a, b) => b.points - a.points)[0];
  const near = bylines.filter((line) => line.distance > -40 && line.distance < 160);
  const ranked = near
    .filter((line) => line.text.length >= 4 && /\p{Lu}\p{L}+[\s-]+\p{Lu}/u.test(line.text))
    .filter((line) => !HELPER.test(line.text))
    .sort((a, b) => trustOf(b) - trustOf(a) || a.text.length - b.text.length);
  return {
    source: 'page',
    published: best ? [best.value] : [],
    authors: ranked.map((line) => line.text),
    sections: findSection(facts, reading),
    titles: facts.headline ? [cleanText(facts.headline.textContent)] : [],
    // "10/17/18" may be a date where one is looked for, but proves none.
    dateNear: dates
      .filter(({ element, text }) => element.localName === 'time' || FULL_YEAR.test(text))
      .some(({ distance }) => distance > -80 && distance < 200),
    // Links to authors stand by teasers too: they name somebody, but speak for no article.
    bylineNear: near.some(
      ({ element, text }) => !isAuthorLink(element) || isLabelled(element) || BY_NAME.test(text),
    ),
    helpers: bylines.filter((line) => HELPER.test(line.text)).map((line) => line.text.replace(HELPER, '')),
  };
}

/** An endless page shows the next article, with a byline and a date of its own, below or above the one that is read. */
function isInAnotherArticle({ element }: Line, { headline }: PageFacts): boolean {
  const [own, other] = [headline?.closest('article'), element.closest('article')];
  return Boolean(own && other?.querySelector('h1') && !own.contains(other) && !other.contains(own));
}

function trustOf({ element, text }: Line): number {
  if (/author/.test(element.getAttribute('rel') ?? '')) return 2;
  return BY_NAME.test(text) ? 1 : 0;
}

/** Goes through the page once, in order, and picks out what looks like a dateline or a byline. */
function* walkPage(
  { document, headline }: PageFacts,
  reading: DateReading,
): Steps<{ dates: Dateline[]; bylines: Line[] }> {
  const dates: (Dateline & { at: number })[] = [];
  const bylines: (Line & { at: number })[] = [];
  const walker = document.body && document.createTreeWalker(document.body, 5); // elements and text
  let at = 0;
  let headlineAt = Number.NaN;
  while (walker?.nextNode() && at < MOST_NODES) {
    const node = walker.currentNode;
    if (node.nodeType === 3) {
      const date = dates.length < MOST_LINES ? writtenDate(node as Text, reading) : undefined;
      if (date) dates.push({ ...date, at, distance: 0 });
      const byline = bylines.length < MOST_LINES ? writtenByline(node as Text) : undefined;
      if (byline) bylines.push({ ...byline, at, distance: 0 });
      continue;
    }
    if (++at % STRIDE === 0) yield;
    const element = node as Element;
    if (element === headline) headlineAt = at;
    const date = element.localName === 'time' ? machineDate(element, reading) : undefined;
    if (date) dates.push({ ...date, at, distance: 0 });
    if (bylines.length < MOST_LINES && isByline(element)) {
      const text = cleanText(element.textContent?.slice(0, 300));
      if (text && text.length <= LONGEST_BYLINE) bylines.push({ text, element, at, distance: 0 });
    }
  }
  const placed = <T extends Line & { at: number }>(line: T): T => ({
    ...line,
    distance: line.at - headlineAt,
  });
  return {
    dates: dates.map(placed).map((date) => ({ ...date, points: date.points + nearness(date.distance) })),
    bylines: bylines.map(placed),
  };
}

function isByline(element: Element): boolean {
  return isLabelled(element) || (isAuthorLink(element) && !NO_BYLINE.test(element.className));
}

function isLabelled(element: Element): boolean {
  const labels = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;
  const named = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`;
  return (/\bauthor\b/.test(named) || BYLINE.test(labels)) && !NO_BYLINE.test(labels);
}

/** A link to the page of an author, as its address says. */
function isAuthorLink(element: Element): boolean {
  return element.localName === 'a' && AUTHOR_PAGE.test(element.getAttribute('href') ?? '');
}

/** A short text of its own that begins with "By" and a name, whatever its element is called. */
function writtenByline(node: Text): Omit<Line, 'distance'> | undefined {
  const element = node.parentElement;
  if (!element || node.data.length > LONGEST_LINE || !BY_NAME.test(node.data)) return undefined;
  if (MID_SENTENCE.test(node.data)) return undefined;
  return { text: cleanText(node.data), element };
}

function machineDate(element: Element, reading: DateReading): Omit<Dateline, 'distance'> | undefined {
  const text = cleanText(element.textContent?.slice(0, LONGEST_LINE));
  const value = toIsoDate(element.getAttribute('datetime') ?? '', reading) ?? toIsoDate(text, reading);
  return value ? { value, text, element, points: 1.2 + pointsOf(element, text) } : undefined;
}

function writtenDate(node: Text, reading: DateReading): Omit<Dateline, 'distance'> | undefined {
  const element = node.parentElement;
  if (!element || node.data.length > 2 * LONGEST_LINE || !YEAR.test(node.data)) return undefined;
  const text = cleanText(node.data);
  const value = findDate(text, reading) ? toIsoDate(text, reading) : undefined;
  return value ? { value, text, element, points: pointsOf(element, text) } : undefined;
}

function pointsOf(element: Element, text: string): number {
  let labels = '';
  let around: Element | null = element;
  for (let i = 0; around && i < 5; i++, around = around.parentElement) {
    labels += ` ${around.localName} ${around.getAttribute('class') ?? ''} ${around.id}`;
  }
  const own = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return (
    (PUBLISHING.test(labels) ? 1 : 0) +
    (/publi|posted|veröff|erstellt|vom\b/i.test(text) ? 1 : 0) -
    (CHANGING.test(own) || CHANGING.test(text) ? 1.5 : 0) -
    (ELSEWHERE.test(labels) ? 2.5 : 0) -
    (CAPTION.test(labels) || text.length > LONG_FOR_A_DATE ? 1 : 0)
  );
}

function nearness(distance: number): number {
  if (Number.isNaN(distance)) return 0;
  // What stands well above may be today's date in the site's head, or the line of another article.
  if (distance > -15 && distance < 120) return 3.5;
  if (distance > -60 && distance < 120) return 3;
  return distance > -150 && distance < 400 ? 1 : -1;
}

/** "Local | 2020-02-28": the short word before the date, right by the headline. */
function findSection({ headline }: PageFacts, reading: DateReading): string[] {
  for (const element of [headline?.previousElementSibling, headline?.nextElementSibling]) {
    const line = cleanText(element?.textContent?.slice(0, LONGEST_LINE));
    const [before, after] = line.split(/\s[|·•/]\s/);
    if (before && after && /^\p{Lu}[\p{L} &]{2,24}$/u.test(before) && findDate(after, reading))
      return [before];
  }
  return [];
}
