import { plainWords } from '../white-space.ts';
import { cleanAuthors, fullNamesIn, type SiteNames } from './authors.ts';
import type { Claims, Sourced } from './claims.ts';
import type { Surroundings } from './from-page.ts';

const MOST_NAMES = 6; // more is a list of the staff

/** The most trusted source that names anybody; one that names the same people and more is fuller. Helpers wrote nothing. */
export function findAuthors(
  ladder: readonly Claims[],
  page: Surroundings,
  site: SiteNames,
): Sourced<readonly string[]> | undefined {
  const declared = ladder.map(({ source, authors = [] }) => ({ source, value: cleanAuthors(authors, site) }));
  // A line of the page may be anything; what its neighbors say does not make it a name.
  const shown = linesToRead(page, site).map((line) => ({
    source: page.source,
    value: fullNamesIn(line, site),
  }));
  const referred = ladder.map(({ source, referred = [] }) => ({
    source,
    value: cleanAuthors(referred, site),
  }));
  const first = [...declared, ...shown, ...referred].find(({ value }) => value.length > 0);
  if (!first) return undefined;
  const best = signedInstead(first, page, site) ?? first;
  const fuller = [...declared.filter(({ source }) => source !== 'microdata'), ...shown].find(
    ({ value }) =>
      value.length > best.value.length && value.length <= MOST_NAMES && includesAll(value, best.value),
  );
  const { value: all, source } = fuller ?? best;
  const helpers = cleanAuthors(page.helpers, site);
  const writers = all.filter((name) => !helpers.includes(name));
  return { source, value: writers.length > 0 ? writers : all };
}

/** A byline that names the site or an agency says that no person is named; names farther off are other articles', or posts'. */
function linesToRead({ authors, signed }: Surroundings, site: SiteNames): readonly string[] {
  const [first] = signed;
  return first !== undefined && cleanAuthors([first], site).length === 0 ? signed : authors;
}

/** Templates write the publishing house into meta tags; a byline by the headline that names others knows better. */
function signedInstead(
  { source, value }: Sourced<readonly string[]>,
  page: Surroundings,
  site: SiteNames,
): Sourced<readonly string[]> | undefined {
  if (source !== 'metaTag') return undefined;
  const signed = page.signed.map((line) => fullNamesIn(line, site));
  const keys = value.map(plainWords);
  const isShown = (page.authors ?? []).some((line) => keys.some((key) => plainWords(line).includes(key)));
  const names = signed.find((people) => people.length > 0);
  return names && !isShown ? { source: page.source, value: names } : undefined;
}

/** Whether names hold all others; a byline may be in capitals. */
function includesAll(names: readonly string[], others: readonly string[]): boolean {
  const keys = names.map(plainWords);
  return others.every((other) => keys.includes(plainWords(other)));
}
