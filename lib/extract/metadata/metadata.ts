import { cleanText, plainWords } from '../white-space.ts';
import { cleanAuthors } from './authors.ts';
import type { Claims } from './claims.ts';
import { type DateReading, toIsoDate } from './dates.ts';
import { fromAddress } from './from-address.ts';
import { fromJsonLd } from './from-json-ld.ts';
import { fromMeta } from './from-meta.ts';
import { fromMicrodata } from './from-microdata.ts';
import { fromPage } from './from-page.ts';
import type { PageFacts } from './page-facts.ts';
import { likeness, withoutSite } from './title.ts';

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
export function readMetadata(facts: PageFacts): MetadataRead {
  const lang = langOf(facts);
  const reading = { dayFirst: writesDayFirst(facts.url, lang) };
  const ladder: Claims[] = [fromJsonLd(facts), fromMeta(facts), fromMicrodata(facts)];
  const page = fromPage(facts, reading);
  const siteName = siteNameOf(facts, ladder);
  const authors = firstFilled([
    ...ladder.map((claims) => cleanAuthors(claims.authors ?? [], siteName)),
    // A line of the page may be anything; what its neighbors say does not make it a name.
    ...(page.authors ?? []).map((line) => cleanAuthors([line], siteName).filter(isFullName)),
  ]);
  const metadata: Metadata = {
    title: titleOf(facts, ladder, siteName),
    standfirst: ladder.flatMap((claims) => claims.standfirsts ?? [])[0],
    authors,
    siteName,
    section: sectionOf([...ladder, page]),
    lang,
    publishedAt: firstDate([...ladder, fromAddress(facts), page], 'published', reading),
    modifiedAt: firstDate(ladder, 'modified', reading),
  };
  const descriptions = ladder.flatMap((claims) => claims.standfirsts ?? []);
  return { metadata, descriptions, dateNear: page.dateNear, bylineNear: page.bylineNear };
}

function isFullName(name: string): boolean {
  return /^\p{Lu}\S*(?: \S+){1,4}$/u.test(name);
}

function firstFilled(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((list) => list.length > 0) ?? [];
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
  const named = names.find((name) => name !== '' && name.length <= 60 && !/^https?:|^@/.test(name));
  if (named) return named;
  const last = facts.windowTitle.split(/\s+[|–—-]\s+/).at(-1);
  return last && last !== facts.windowTitle && last.split(' ').length <= 4 ? last : undefined;
}

/** The headline as shown where the page's own titles confirm it; else the best of those. */
function titleOf(
  facts: PageFacts,
  ladder: readonly Claims[],
  siteName: string | undefined,
): string | undefined {
  const [ld, meta] = ladder;
  const declared = [meta?.titles?.[0], ld?.titles?.[0], facts.windowTitle]
    .filter((title): title is string => Boolean(title))
    .map((title) => withoutSite(cleanText(title), siteName));
  const site = plainWords(siteName ?? '');
  const shown = [...facts.document.getElementsByTagName('h1')]
    .slice(0, 20)
    .concat(facts.headline && facts.headline.localName !== 'h1' ? [facts.headline as HTMLHeadingElement] : [])
    .map((element) => cleanText(element.textContent?.slice(0, 600)))
    .filter((line) => line.length >= 8 && plainWords(line) !== site);
  const likes = shown.map((line) => Math.max(0, ...declared.map((title) => likeness(line, title))));
  const best = likes.indexOf(Math.max(...likes));
  if (shown.length > 0 && (likes[best] ?? 0) >= 0.5) return shown[best];
  if (shown.length === 1 && (shown[0] ?? '').split(' ').length >= 4) return shown[0];
  return declared[1] ?? declared[0] ?? shown[0];
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
