import { cleanText, plainWords } from '../white-space.ts';
import { decodeEntities } from './authors.ts';
import type { Claims, Sourced } from './claims.ts';
import type { PageFacts } from './page-facts.ts';
import { likeness, withoutKicker, withoutSite } from './title.ts';

const MOST_H1 = 20;
const SHORTEST = 8; // characters; less is no headline
const CONFIRMED = 0.5; // the share of a headline's words that the page's own titles must have too
const FEWEST_WORDS = 4; // of a headline that nothing confirms

/** The headline as shown where the page's own titles confirm it; else the best of those. */
export function findTitle(
  facts: PageFacts,
  ladder: readonly Claims[],
  siteName: string | undefined,
): Sourced<string> | undefined {
  const declared = declaredTitles(facts, ladder, siteName);
  const titles = declared.map(({ value }) => value);
  const shown = shownHeadlines(facts, siteName);
  const likes = shown.map((line) => Math.max(0, ...titles.map((title) => likeness(line, title))));
  const best = likes.indexOf(Math.max(...likes));
  if (shown.length > 0 && (likes[best] ?? 0) >= CONFIRMED)
    return { value: withoutKicker(shown[best] ?? '', titles), source: 'page' };
  const [first] = shown;
  if (first && shown.length === 1 && first.split(' ').length >= FEWEST_WORDS)
    return { value: first, source: 'page' };
  return declared[0] ?? (first ? { value: first, source: 'page' } : undefined);
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
function shownHeadlines({ document, headline }: PageFacts, siteName: string | undefined): string[] {
  const elements: Element[] = [...document.getElementsByTagName('h1')].slice(0, MOST_H1);
  if (headline && headline.localName !== 'h1') elements.push(headline);
  const site = plainWords(siteName ?? '');
  return elements
    .map((element) => cleanText(element.textContent?.slice(0, 600)))
    .filter((line) => line.length >= SHORTEST && plainWords(line) !== site);
}
