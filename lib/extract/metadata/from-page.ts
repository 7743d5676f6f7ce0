import { STRIDE, type Steps } from '../steps.ts';
import { cleanText } from '../white-space.ts';
import { type Bylines, type Line, labelledByline, rankBylines, writtenByline } from './bylines.ts';
import type { Claims } from './claims.ts';
import { type DateReading, findDate, toIsoDate } from './dates.ts';
import type { PageFacts } from './page-facts.ts';

interface Dateline extends Line {
  readonly value: string;
  readonly points: number;
}

/** What a reader sees around the headline, and whether the usual companions of an article are there. */
export interface Surroundings extends Claims, Bylines {
  readonly authors: readonly string[];
  readonly dateNear: boolean;
}

const PUBLISHING = /pub|post|entry|created|byline|article|dateline|meta|date/i;
const CHANGING = /updat|modif|aktualis|copyright|©/i;
const ELSEWHERE =
  /relat|teaser|aside|sidebar|comment|recent|latest|popular|footer|card|list|nav|menu|ticker/i;
const LONGEST_LINE = 140; // characters; a dateline or byline is short
const MOST_NODES = 60_000;
const MOST_LINES = 60;
const YEAR = /(?:19|20)\d\d|\d[./]\d{1,2}[./]\d\d(?!\d)/;
const FULL_YEAR = /(?:19|20)\d\d/;
const HEADINGS = 'h1,h2,h3,h4,h5';
const CAPTION = /figcaption|caption|credit/i; // a picture has its own date
const LONG_FOR_A_SHORT_YEAR = 40;
const LONG_FOR_A_DATE = 80; // characters; more is a sentence that tells a date

/** What stands near the headline: the dateline, the byline, the section before a date. */
export function* fromPage(facts: PageFacts, reading: DateReading): Steps<Surroundings> {
  const walked = yield* walkPage(facts, reading);
  const dates = walked.dates.filter((line) => !isInAnotherArticle(line, facts));
  const bylines = walked.bylines.filter((line) => !isInAnotherArticle(line, facts));
  const best = dates.filter((date) => date.points >= 0).sort((a, b) => b.points - a.points)[0];
  return {
    source: 'page',
    published: best ? [best.value] : [],
    sections: findSection(facts, reading),
    titles: facts.headline ? [cleanText(facts.headline.textContent)] : [],
    // "10/17/18" may be a date where one is looked for, but proves none.
    dateNear: dates
      .filter(({ element, text }) => element.localName === 'time' || FULL_YEAR.test(text))
      .some(({ distance }) => distance > -80 && distance < 200),
    ...rankBylines(bylines),
  };
}

/**
 * Teasers, links with a heading in them, and the next article of an endless page, below or above the one that is read,
 * have bylines and dates of their own.
 */
function isInAnotherArticle({ element }: Line, { headline }: PageFacts): boolean {
  const teaser = element.closest('a');
  if (teaser?.querySelector(HEADINGS) && !(headline && teaser.contains(headline))) return true;
  const [own, other] = [headline?.closest('article'), element.closest('article')];
  return Boolean(own && other?.querySelector('h1') && !own.contains(other) && !other.contains(own));
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
    const byline = bylines.length < MOST_LINES ? labelledByline(element) : undefined;
    if (byline) bylines.push({ ...byline, at, distance: 0 });
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

function machineDate(element: Element, reading: DateReading): Omit<Dateline, 'distance'> | undefined {
  const text = cleanText(element.textContent?.slice(0, LONGEST_LINE));
  const value = toIsoDate(element.getAttribute('datetime') ?? '', reading) ?? toIsoDate(text, reading);
  return value ? { value, text, element, points: 1.2 + pointsOf(element, text) } : undefined;
}

function writtenDate(node: Text, reading: DateReading): Omit<Dateline, 'distance'> | undefined {
  const element = node.parentElement;
  if (!element || node.data.length > 2 * LONGEST_LINE || !YEAR.test(node.data)) return undefined;
  const text = cleanText(node.data);
  // "next to 5/13/14" in a sentence may be anything.
  if (text.length > LONG_FOR_A_SHORT_YEAR && !FULL_YEAR.test(text)) return undefined;
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
  if (distance > -15 && distance < 120) return distance < 0 ? 3.25 : 3.5;
  if (distance > -60 && distance < 120) return 2.25;
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
