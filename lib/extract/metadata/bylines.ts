import { cleanText } from '../white-space.ts';
import { HELPER, isFullName } from './authors.ts';

/** A line of the page, and how many elements below (above: negative) the headline it begins. */
export interface Line {
  readonly text: string;
  readonly element: Element;
  readonly distance: number;
}

/** Who is named around the headline. */
export interface Bylines {
  /** By falling trust; behind them those that stand together, parted by semicolons. */
  readonly authors: readonly string[];
  /** Of the authors those that follow a "By" or are marked as the author of the page. */
  readonly signed: readonly string[];
  /** Who edited, reviewed or contributed, and wrote nothing. */
  readonly helpers: readonly string[];
  readonly bylineNear: boolean;
}

const BYLINE = /byline|author|autor|writer|rel-author/i;
const NO_BYLINE = /bio|avatar|about|image|social|comment|related|card/i;
const MENU = /menu|\bnav/i;
const BY_NAME =
  /^\s*(?:By|BY|Von|von|Par|Por|Di|Door|Af|Av)\s+\p{Lu}[\p{L}.’'-]+(?:\s+(?:de|da|do|dos|du|del|di|van|von|der|den|la|le|bin|al|el|ter)){0,3}\s+\p{Lu}/u;
/** A preposition in small letters and a name, and nothing else: in a line of its own it is a byline. */
const NAME_ALONE = /^\s*(?:by|von|par|por|di|door|af|av)\s+(\p{Lu}[^,;:!?]{3,50})$/u;
const INLINE = /^(?:a|b|em|i|small|span|strong|time)$/; // elements that end no line
const SHORT = 60; // characters: a date and its time
const BY = /^\s*(?:By|BY|Von|von|Par|Por|Di|Door|Af|Av)\s*(?::\s*)?$/; // the name follows in an element of its own
const MID_SENTENCE = /^\s*von\b/; // behind a link in German prose; only a labelled line may begin so
const AUTHOR_PAGE =
  /\/(?:authors?|writers?|autor(?:en|es|in)?|auteurs?|autori|bios?|contributors?|journalists?|reporters?|columnists?|editors|producers|profiles?)\/[^/]/i;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}]{2}/u; // their names know no capitals
const LONGEST_LINE = 140; // characters
const LONGEST_BYLINE = 90;
const CAPITALIZED =
  /\p{Lu}\p{L}+(?:\s+(?:de|da|do|dos|du|del|di|van|von|der|den|la|le|bin|al|el|ter)){0,3}[\s-]+\p{Lu}/u;
const ABOVE = -15; // elements to the headline; what stands higher is in doubt a menu
const STEPS_UP = 3; // from a link to the line that it shares with others

/** An element that is labelled as a byline or links to an author's page, as its text; undefined for any other. */
export function labelledByline(element: Element): Omit<Line, 'distance'> | undefined {
  if (!isLabelled(element) && !isAuthorLink(element)) return undefined;
  const text = lineOf(element);
  return text && text.length <= LONGEST_BYLINE ? { text, element } : undefined;
}

/** A short text of its own that begins with "By" and a name, whatever its element is called. */
export function writtenByline(node: Text): Omit<Line, 'distance'> | undefined {
  const element = node.parentElement;
  if (!element || node.data.length > LONGEST_LINE) return undefined;
  if (isNameAlone(node, element)) return { text: cleanText(node.data), element };
  if (MID_SENTENCE.test(node.data)) return undefined;
  if (BY_NAME.test(node.data)) return { text: cleanText(node.data), element };
  if (!BY.test(node.data)) return undefined;
  const line = lineOf(element);
  return line.length <= LONGEST_BYLINE && BY_NAME.test(line) ? { text: line, element } : undefined;
}

/** Whether "by" and a name stand in no sentence: nothing or a date before them, no word behind them. */
function isNameAlone(node: Text, element: Element): boolean {
  const name = NAME_ALONE.exec(node.data)?.[1];
  if (name === undefined || !isFullName(name.trim())) return false;
  const before = textBeside(node, element, 'previousSibling');
  const behind = textBeside(node, element, 'nextSibling');
  return (before === '' || (before.length <= SHORT && /\d\d/.test(before))) && !/^\p{L}/u.test(behind);
}

/** The words on one side of a text in its line. */
function textBeside(node: Text, element: Element, side: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (const from of INLINE.test(element.localName) ? [node, element] : [node]) {
    let at = from[side];
    while (at && text.length <= SHORT && (at.nodeType === 3 || INLINE.test((at as Element).localName))) {
      text = side === 'nextSibling' ? text + at.textContent : at.textContent + text;
      at = at[side];
    }
  }
  return text.trim();
}

/** Ranks the bylines of a page, given in its order. */
export function rankBylines(bylines: readonly Line[]): Bylines {
  const near = bylines.filter((line) => line.distance > -40 && line.distance < 160);
  const farness = new Map(near.map((line) => [line, farnessOf(line, near)]));
  const far = (line: Line) => farness.get(line) ?? 0;
  const ranked = near
    .filter(({ text }) => isNamelike(text) && !HELPER.test(text))
    .sort((a, b) => trustOf(b) - trustOf(a) || far(a) - far(b) || a.text.length - b.text.length);
  const links = ranked.filter(({ element, distance }) => isAuthorLink(element) && distance > ABOVE);
  const groups = links.map((line) => together(line, links));
  return {
    authors: [...ranked, ...groups].map(({ text }) => text),
    signed: ranked.filter((line) => trustOf(line) > 0).map(({ text }) => text),
    helpers: bylines.filter(({ text }) => HELPER.test(text)).map(({ text }) => text.replace(HELPER, '')),
    // Links to authors stand by teasers too: they name somebody, but speak for no article.
    bylineNear: near.some(
      ({ element, text }) => !isAuthorLink(element) || isLabelled(element) || BY_NAME.test(text),
    ),
  };
}

function isNamelike(text: string): boolean {
  return (text.length >= 4 && CAPITALIZED.test(text)) || EAST_ASIAN.test(text);
}

function isLabelled(element: Element): boolean {
  const labels = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`;
  const named = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`;
  return (/\bauthor\b/.test(named) || BYLINE.test(labels)) && !NO_BYLINE.test(labels);
}

/** A link to the page of an author, as its address says, that is in no menu. */
function isAuthorLink(element: Element): boolean {
  if (element.localName !== 'a' || !AUTHOR_PAGE.test(element.getAttribute('href') ?? '')) return false;
  const labels = element.getAttribute('class') ?? '';
  return (
    !NO_BYLINE.test(labels) && !MENU.test(`${labels} ${element.parentElement?.getAttribute('class') ?? ''}`)
  );
}

/** The words of an element, parted by a bar where one piece of text runs into the next: `Ilse Morant` `Velmar Post`. */
function lineOf(element: Element): string {
  const whole = element.textContent ?? '';
  if (whole.length > 300 || element.childElementCount === 0) return cleanText(whole.slice(0, 300));
  const walker = element.ownerDocument.createTreeWalker(element, 4); // text
  let line = '';
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    const isGlued = /[\p{L}\d]$/u.test(line) && /^\p{Lu}/u.test(data) && !BY.test(line);
    line += isGlued ? ` | ${data}` : data;
  }
  return cleanText(line);
}

/** Elements to the headline, for all parts of one byline the same. */
function farnessOf({ element }: Line, lines: readonly Line[]): number {
  const distance = lines.find((line) => line.element.contains(element))?.distance ?? 0;
  return distance > ABOVE ? Math.abs(distance) : 1000 - distance;
}

function trustOf({ element, text }: Line): number {
  if (/author/.test(element.getAttribute('rel') ?? '')) return 2;
  return BY_NAME.test(text) ? 1 : 0;
}

/** The links to authors that share a line, one for each page: co-authors may each have an element of their own. */
function together(link: Line, links: readonly Line[]): Line {
  let place = link.element;
  for (let i = 0; i < STEPS_UP; i++) {
    const around: Element | null = place.parentElement;
    if (!around || (around.textContent ?? '').trim().length > 2 * LONGEST_BYLINE) break;
    place = around;
  }
  const byPage = new Map<string | null, Line>();
  for (const line of links) {
    const page = line.element.getAttribute('href');
    if (place.contains(line.element) && !byPage.has(page)) byPage.set(page, line);
  }
  const inOrder = [...byPage.values()].sort((a, b) => a.distance - b.distance);
  return { ...link, text: inOrder.map(({ text }) => text).join('; ') };
}
