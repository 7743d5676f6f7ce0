import { namesOf } from '../json-ld.ts';
import type { Steps } from '../steps.ts';
import { cleanText, plainWords } from '../white-space.ts';
import { cleanAuthors, decodeEntities, isFullName } from './authors.ts';
import type { Claims } from './claims.ts';
import { type DateReading, toIsoDate } from './dates.ts';
import { fromAddress } from './from-address.ts';
import { fromJsonLd } from './from-json-ld.ts';
import { fromMeta } from './from-meta.ts';
import { fromMicrodata } from './from-microdata.ts';
import { fromPage } from './from-page.ts';
import type { PageFacts } from './page-facts.ts';
import { asPrinted } from './printed-day.ts';
import { likeness, withoutKicker, withoutSite } from './title.ts';

/** What is known of an article besides its words. Absent fields are not known. */
export interface Metadata {
  readonly title?: string;
  readonly standfirst?: string;
  readonly authors: readonly string[];
  readonly siteName?: string;
  readonly section?: string;
  readonly lang?: string;
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
}

/** Metadata with what the page shows beside it: the judge asks for that. */
export interface MetadataRead {
  readonly metadata: Metadata;
  /** What the page gives as its description, in its sources. */
  readonly descriptions: readonly string[];
  readonly dateNear: boolean;
  readonly bylineNear: boolean;
}

/** Reads an article's metadata: sources by falling trust, for each field the first that holds water. */
export function* readMetadata(facts: PageFacts): Steps<MetadataRead> {
  const lang = langOf(facts);
  const reading = { dayFirst: writesDayFirst(facts.url, lang) };
  const ladder: Claims[] = [fromJsonLd(facts), fromMeta(facts), fromMicrodata(facts)];
  yield;
  const page = yield* fromPage(facts, reading);
  yield;
  const siteName = siteNameOf(facts, ladder);
  const site = { siteName, publisher: publisherOf(facts), url: facts.url };
  const authors = authorsOf(
    ladder.map((claims) => cleanAuthors(claims.authors ?? [], site)),
    // A line of the page may be anything; what its neighbors say does not make it a name.
    (page.authors ?? []).map((line) => cleanAuthors([line], site).filter(isFullName)),
    cleanAuthors(page.helpers, site),
  );
  const metadata: Metadata = {
    title: titleOf(facts, ladder, siteName),
    standfirst: ladder.flatMap((claims) => claims.standfirsts ?? [])[0],
    authors,
    siteName,
    section: sectionOf([...ladder, page]),
    lang,
    publishedAt: asPrinted(firstDate([...ladder, fromAddress(facts), page], 'published', reading), [
      firstDate([fromAddress(facts)], 'published', reading),
      firstDate([page], 'published', reading),
    ]),
    modifiedAt: firstDate(ladder, 'modified', reading),
  };
  const descriptions = ladder.flatMap((claims) => claims.standfirsts ?? []);
  return { metadata, descriptions, dateNear: page.dateNear, bylineNear: page.bylineNear };
}

/** The most trusted source that names anybody; one that names the same people and more is fuller. Helpers wrote nothing. */
function authorsOf(
  declared: readonly string[][],
  shown: readonly string[][],
  helpers: readonly string[],
): readonly string[] {
  const best = [...declared, ...shown].find((names) => names.length > 0) ?? [];
  // Microdata may name the authors of related articles too.
  const fuller = declared
    .slice(0, 2)
    .concat(shown)
    .find((names) => names.length > best.length && names.length <= 6 && includesAll(names, best));
  const all = fuller ?? best;
  const writers = all.filter((name) => !helpers.includes(name));
  return writers.length > 0 ? writers : all;
}

/** Whether names hold all others; a byline may be in capitals. */
function includesAll(names: readonly string[], others: readonly string[]): boolean {
  const keys = names.map(plainWords);
  return others.every((other) => keys.includes(plainWords(other)));
}

/** The publishing house; on a private site the publisher may be the author. */
function publisherOf({ main }: PageFacts): string | undefined {
  const publisher = main?.json.publisher;
  const isPerson = JSON.stringify(publisher ?? '').includes('"@type":"Person"');
  return isPerson ? undefined : namesOf(publisher)[0];
}

function firstDate(
  ladder: readonly Claims[],
  field: 'published' | 'modified',
  reading: DateReading,
): string | undefined {
  for (const claims of ladder) {
    for (const raw of claims[field] ?? []) {
      const date = toIsoDate(raw, reading);
      if (date) return date;
    }
  }
  return undefined;
}

function sectionOf(ladder: readonly Claims[]): string | undefined {
  const sections = ladder.flatMap((claims) => claims.sections ?? []).map(cleanText);
  return sections.find((section) => section !== '' && section.length <= 60 && !/^https?:/.test(section));
}

function siteNameOf(facts: PageFacts, [ld, meta]: readonly Claims[]): string | undefined {
  const names = [...(meta?.siteNames ?? []), ...(ld?.siteNames ?? [])].map(cleanText);
  const likely = names.filter((name) => name !== '' && name.length <= 60 && !/^https?:|^@/.test(name));
  // The name of a section or of the publishing house may come first; the host knows the site's.
  const named = likely.find((name) => isNamedByHost(name, facts.url)) ?? likely[0];
  if (named) return named;
  const last = facts.windowTitle.split(/\s+[|–—-]\s+/).at(-1);
  if (last && last !== facts.windowTitle && last.split(' ').length <= 4) return last;
  return /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(facts.url)?.[1];
}

/** Whether a name is made of the words of the host, or the host of its words. */
function isNamedByHost(name: string, url: string): boolean {
  const labels = (/^https?:\/\/([^/:]+)/i.exec(url)?.[1] ?? '').toLowerCase().split('.').slice(0, -1);
  const squeezed = plainWords(name).replace(/ /g, '');
  return labels.some((label) => label.length >= 4 && squeezed.includes(label.replace(/-/g, '')));
}

/** The headline as shown where the page's own titles confirm it; else the best of those. */
function titleOf(
  facts: PageFacts,
  ladder: readonly Claims[],
  siteName: string | undefined,
): string | undefined {
  const [ld, meta, microdata] = ladder;
  const declared = [ld?.titles?.[0], meta?.titles?.[0], microdata?.titles?.[0], facts.windowTitle]
    .filter((title): title is string => Boolean(title))
    .map((title) => withoutSite(cleanText(decodeEntities(title)), siteName));
  const site = plainWords(siteName ?? '');
  const shown = [...facts.document.getElementsByTagName('h1')]
    .slice(0, 20)
    .concat(facts.headline && facts.headline.localName !== 'h1' ? [facts.headline as HTMLHeadingElement] : [])
    .map((element) => cleanText(element.textContent?.slice(0, 600)))
    .filter((line) => line.length >= 8 && plainWords(line) !== site);
  const likes = shown.map((line) => Math.max(0, ...declared.map((title) => likeness(line, title))));
  const best = likes.indexOf(Math.max(...likes));
  if (shown.length > 0 && (likes[best] ?? 0) >= 0.5) return withoutKicker(shown[best] ?? '', declared);
  if (shown.length === 1 && (shown[0] ?? '').split(' ').length >= 4) return shown[0];
  return declared[0] ?? shown[0];
}

function langOf({ document, main, tags }: PageFacts): string | undefined {
  const root = document.documentElement;
  const claimed = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    typeof main?.json.inLanguage === 'string' ? main.json.inLanguage : undefined,
    tags.get('og:locale')?.[0],
    tags.get('content-language')?.[0],
    tags.get('language')?.[0],
  ];
  for (const claim of claimed) {
    const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{2}))?(?:$|[^a-z])/i.exec(claim ?? '');
    if (match?.[1]) return match[1].toLowerCase() + (match[2] ? `-${match[2].toUpperCase()}` : '');
  }
  return undefined;
}

/** Only pages of the United States write the month first. */
function writesDayFirst(url: string, lang: string | undefined): boolean {
  if (lang === 'en-US') return false;
  if (lang && !lang.startsWith('en')) return true;
  return lang !== undefined && lang !== 'en'
    ? true
    : !/^[a-z]+:\/\/[^/]*\.(?:com|us|org|net)(?:[:/]|$)/i.test(url);
}
