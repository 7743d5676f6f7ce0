import { cleanText } from '../white-space.ts';
import type { Claims } from './claims.ts';
import { type DateReading, findDate, toIsoDate } from './dates.ts';
import type { PageFacts } from './page-facts.ts';

interface Found {
  readonly value: string;
  readonly points: number;
}

const PUBLISHING = /pub|post|entry|created|byline|article|dateline|meta|date/i;
const CHANGING = /updat|modif|aktualis|copyright|©/i;
const ELSEWHERE =
  /relat|teaser|aside|sidebar|comment|recent|latest|popular|footer|card|list|nav|menu|ticker/i;
const LONGEST_LINE = 140; // characters; a dateline or byline is short
const MOST_NODES = 60_000;
const YEAR = /(?:19|20)\d\d/;

/** What a reader sees near the headline: the dateline, the byline, the section before a date. */
export function fromPage(facts: PageFacts, reading: DateReading): Claims {
  const dates = findDatelines(facts, reading);
  const best = dates.filter((date) => date.points >= 0).sort((a, b) => b.points - a.points)[0];
  return {
    published: best ? [best.value] : [],
    authors: findByline(facts),
    sections: findSection(facts, reading),
    titles: facts.headline ? [cleanText(facts.headline.textContent)] : [],
  };
}

/** Dates on the page with points for standing near the headline and looking like a dateline. */
function findDatelines({ document, headline }: PageFacts, reading: DateReading): Found[] {
  const found: { value: string; at: number; points: number }[] = [];
  if (!document.body) return [];
  const walker = document.createTreeWalker(document.body, 5); // elements and text
  let at = 0;
  let headlineAt = -1;
  while (walker.nextNode() && at < MOST_NODES) {
    const node = walker.currentNode;
    if (node.nodeType === 1) {
      at++;
      if (node === headline) headlineAt = at;
      const element = node as Element;
      const value =
        element.localName === 'time' ? toIsoDate(element.getAttribute('datetime') ?? '', reading) : undefined;
      if (value) found.push({ value, at, points: 1.2 + pointsOf(element, element.textContent ?? '') });
    } else if (found.length < 60) {
      const text = (node as Text).data;
      if (text.length < 2 * LONGEST_LINE && YEAR.test(text) && node.parentElement) {
        const line = cleanText(text);
        const value = findDate(line, reading) ? toIsoDate(line, reading) : undefined;
        if (value) found.push({ value, at, points: pointsOf(node.parentElement, line) });
      }
    }
  }
  return found.map(({ value, at: place, points }) => ({
    value,
    points: points + nearness(place, headlineAt),
  }));
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
    (ELSEWHERE.test(labels) ? 2.5 : 0)
  );
}

function nearness(at: number, headlineAt: number): number {
  if (headlineAt < 0) return 0;
  const distance = at - headlineAt;
  if (distance > -60 && distance < 120) return 3;
  return distance > -150 && distance < 400 ? 1 : -1;
}

const BYLINES =
  '[rel~="author"],[itemprop~="author"],[class*="byline" i],[class*="author" i],[class*="autor" i],[id*="byline" i],[data-testid*="byline" i],address';
const NO_BYLINE = /bio|avatar|about|image|social|comment|related|card/i;

function findByline({ document, headline }: PageFacts): string[] {
  const lines: { line: string; rel: number }[] = [];
  for (const element of [...document.querySelectorAll(BYLINES)].slice(0, 40)) {
    const line = cleanText(element.textContent?.slice(0, 300));
    if (line.length < 4 || line.length > 90 || NO_BYLINE.test(element.getAttribute('class') ?? '')) continue;
    if (headline && headline.compareDocumentPosition(element) & 2 && !element.closest('article,header,main'))
      continue;
    if (!/\p{Lu}\p{L}+[\s-]+\p{Lu}/u.test(line)) continue;
    lines.push({ line, rel: /author/.test(element.getAttribute('rel') ?? '') ? 1 : 0 });
  }
  lines.sort((a, b) => b.rel - a.rel);
  return lines[0] ? [lines[0].line] : [];
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
