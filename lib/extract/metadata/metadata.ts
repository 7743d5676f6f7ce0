import type { Provenance } from '../../model/article.ts';
import { namesOf } from '../json-ld.ts';
import type { Steps } from '../steps.ts';
import { cleanText } from '../white-space.ts';
import { allClaims, type Claims, firstReadable, type Sourced } from './claims.ts';
import { type DateReading, toIsoDate } from './dates.ts';
import { findAuthors } from './find-authors.ts';
import { claimedLanguage } from './find-language.ts';
import { findSiteName } from './find-site-name.ts';
import { findTitle } from './find-title.ts';
import { fromAddress } from './from-address.ts';
import { fromJsonLd } from './from-json-ld.ts';
import { fromMeta } from './from-meta.ts';
import { fromMicrodata } from './from-microdata.ts';
import { fromPage } from './from-page.ts';
import type { PageFacts } from './page-facts.ts';
import { asPrinted } from './printed-day.ts';

/** What is known of an article besides its words, each with where it was read. Absent fields are not known. */
export interface Metadata {
  readonly title?: Sourced<string>;
  readonly standfirst?: Sourced<string>;
  readonly authors?: Sourced<readonly string[]>;
  readonly siteName?: Sourced<string>;
  readonly section?: Sourced<string>;
  readonly lang?: Sourced<string>;
  readonly publishedAt?: Sourced<string>;
  readonly modifiedAt?: Sourced<string>;
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
  const ladder: Claims[] = [fromJsonLd(facts), fromMeta(facts), fromMicrodata(facts)];
  const lang = claimedLanguage(facts, ladder);
  const reading = { dayFirst: writesDayFirst(facts.url, lang?.value) };
  yield;
  const page = yield* fromPage(facts, reading);
  yield;
  const siteName = findSiteName(facts, ladder);
  const site = { siteName: siteName?.value, publisher: publisherOf(facts), url: facts.url };
  const standfirsts = allClaims(ladder, 'standfirsts');
  const metadata: Metadata = {
    title: findTitle(facts, ladder, siteName?.value),
    standfirst: standfirsts[0],
    authors: findAuthors(ladder, page, site),
    siteName,
    section: firstReadable([...ladder, page], 'sections', readSection),
    lang,
    publishedAt: publishedAt([...ladder, fromAddress(facts), page], reading),
    modifiedAt: firstReadable(ladder, 'modified', (raw) => toIsoDate(raw, reading)),
  };
  const descriptions = standfirsts.map(({ value }) => value);
  return { metadata, descriptions, dateNear: page.dateNear, bylineNear: page.bylineNear };
}

/** Where the fields come from. */
export function provenanceOf(metadata: Metadata): Provenance {
  return {
    title: metadata.title?.source,
    standfirst: metadata.standfirst?.source,
    authors: metadata.authors?.source,
    siteName: metadata.siteName?.source,
    section: metadata.section?.source,
    lang: metadata.lang?.source,
    publishedAt: metadata.publishedAt?.source,
    modifiedAt: metadata.modifiedAt?.source,
  };
}

/** The publishing house; on a private site the publisher may be the author. */
function publisherOf({ main, nodes }: PageFacts): string | undefined {
  const publisher = main?.json.publisher;
  const isPerson = JSON.stringify(publisher ?? '').includes('"@type":"Person"');
  return isPerson ? undefined : namesOf(publisher, nodes)[0];
}

/** The most trusted date, on the day that address or page print. */
function publishedAt(ladder: readonly Claims[], reading: DateReading): Sourced<string> | undefined {
  const first = (sources: readonly Claims[]) =>
    firstReadable(sources, 'published', (raw) => toIsoDate(raw, reading));
  const printed = (printer: Claims['source']) =>
    first(ladder.filter(({ source }) => source === printer))?.value;
  const best = first(ladder);
  return best && { ...best, value: asPrinted(best.value, [printed('address'), printed('page')]) };
}

function readSection(raw: string): string | undefined {
  const section = cleanText(raw);
  return section !== '' && section.length <= 60 && !/^https?:/.test(section) ? section : undefined;
}

/** Only pages of the United States write the month first. */
function writesDayFirst(url: string, lang: string | undefined): boolean {
  if (lang === 'en-US') return false;
  if (lang && !lang.startsWith('en')) return true;
  return lang !== undefined && lang !== 'en'
    ? true
    : !/^[a-z]+:\/\/[^/]*\.(?:com|us|org|net)(?:[:/]|$)/i.test(url);
}
