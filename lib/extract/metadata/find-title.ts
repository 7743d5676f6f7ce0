import { cleanText, plainWords } from '../white-space.ts';
import { decodeEntities } from './authors.ts';
import type { Claims, Sourced } from './claims.ts';
import type { PageFacts } from './page-facts.ts';
import { likeness, withoutKicker, withoutSite } from './title.ts';

// How newsrooms call the line above a headline, in English, German, Spanish and French.
const KICKER = [
  'kicker',
  'overline',
  'topline',
  'eyebrow',
  'supertitle',
  'dachzeile',
  'roofline',
  'spitzmarke',
  'antetitulo',
  'volanta',
  'surtitre',
]
  .map((word) => `[class*="${word}" i]`)
  .join(',');
const MOST_H1 = 20;
const SHORTEST = 8; // characters; less is no headline
const CONFIRMED = 0.5; // the share of a headline's words that the page's own titles must have too
const FEWEST_WORDS = 4; // of a headline that nothing confirms

/** A line that may be the headline. */
interface Shown {
  readonly text: string;
  /** All of it leads elsewhere, as the names of sections and sites do. */
  readonly isLink: boolean;
}

/** The headline as shown where the page's own titles confirm it; else the best of those. */
export function findTitle(
  facts: PageFacts,
  ladder: readonly Claims[],
  siteName: string | undefined,
): Sourced<string> | undefined {
  const declared = declaredTitles(facts, ladder, siteName);
  const titles = declared.map(({ value }) => value);
  const shown = shownHeadlines(facts, titles, siteName);
  const likes = shown.map(({ text }) => Math.max(0, ...titles.map((title) => likeness(text, title))));
  const best = likes.indexOf(Math.max(...likes));
  if (shown.length > 0 && (likes[best] ?? 0) >= CONFIRMED)
    return { value: withoutKicker(shown[best]?.text ?? '', titles), source: 'page' };
  const alone = onlyHeadline(shown, siteName);
  if (alone) return { value: alone, source: 'page' };
  return declared[0] ?? (shown[0] && { value: shown[0].text, source: 'page' });
}

/** The only headline of a page, though nothing confirms it; what names the site or leads elsewhere is none. */
function onlyHeadline(shown: readonly Shown[], siteName: string | undefined): string | undefined {
  const site = plainWords(siteName ?? '');
  const [first, ...more] = shown.filter(
    ({ text, isLink }) => !isLink && (site === '' || !plainWords(text).includes(site)),
  );
  return first && more.length === 0 && first.text.split(' ').length >= FEWEST_WORDS ? first.text : undefined;
}

/** The first title of each source and the window's, without the site's name. */
function declaredTitles(
  { windowTitle }: PageFacts,
  ladder: readonly Claims[],
  siteName: string | undefined,
): Sourced<string>[] {
  const window: Claims = { source: 'windowTitle', titles: [windowTitle] };
  return [...ladder, window].flatMap(({ source, titles: [title] = [] }) =>
    title ? { source, value: withoutSite(cleanText(decodeEntities(title)), siteName) } : [],
  );
}

/** The lines that may be the headline: of every `h1`, else of what stands in its place. */
function shownHeadlines(
  { document, headline }: PageFacts,
  titles: readonly string[],
  siteName: string | undefined,
): Shown[] {
  const elements: Element[] = [...document.getElementsByTagName('h1')].slice(0, MOST_H1);
  if (headline && headline.localName !== 'h1') elements.push(headline);
  const site = plainWords(siteName ?? '');
  return elements
    .map((element) => ({ text: headlineOf(element, titles), isLink: isLink(element) }))
    .filter(({ text }) => text.length >= SHORTEST && plainWords(text) !== site);
}

/** The words of a headline; a labelled kicker in its element belongs to them only where a title puts a colon behind it. */
function headlineOf(element: Element, titles: readonly string[]): string {
  const whole = cleanText(element.textContent?.slice(0, 600));
  const kicker = cleanText(element.querySelector(KICKER)?.textContent);
  if (!kicker || !whole.startsWith(kicker)) return whole;
  const rest = whole.slice(kicker.length).replace(/^[\s\-–—:|/]+/, '');
  const both = plainWords(`${kicker} ${rest}`);
  const joined = titles.find((title) => title.includes(':') && plainWords(title) === both);
  return joined ?? (rest.length >= SHORTEST ? rest : whole);
}

function isLink(element: Element): boolean {
  const link = element.closest('a') ?? element.querySelector('a[href]');
  return cleanText(link?.textContent) === cleanText(element.textContent);
}
