import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type OfficeRow, readOffices } from './support/world-offices.ts';

/*
 * Writes the list of countries and who governs them that “Who is this?” looks things up in:
 *   node scripts/write-world.ts --countries FOLDER --offices FILE.csv --as-of 2026
 * FOLDER: the unpacked npm package countries-list 3.4.1 (MIT License). FILE.csv: see world-offices.ts. Organizations are
 * not written by it: they stand in lib/context/organizations.json, written by hand.
 */

const { values: asked } = parseArgs({
  options: {
    countries: { type: 'string', default: '' },
    offices: { type: 'string', default: '' },
    'as-of': { type: 'string', default: '' },
  },
});

/** Names in the news beside those of the list. Names of the past and such as mean something else as well are not among them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE'],
  BS: ['The Bahamas'],
  CD: ['DR Congo', 'DRC', 'Democratic Republic of Congo'],
  CG: ['Congo-Brazzaville'],
  CI: ['Côte d’Ivoire', 'Cote d’Ivoire'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic'],
  FM: ['Federated States of Micronesia'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  GM: ['The Gambia'],
  KR: ['Republic of Korea'],
  MM: ['Burma'],
  NL: ['The Netherlands', 'Holland', 'Kingdom of the Netherlands'],
  DK: ['Kingdom of Denmark'],
  CN: ['People’s Republic of China'],
  PS: ['State of Palestine'],
  ST: ['São Tomé and Príncipe'],
  SZ: ['Swaziland'],
  TL: ['Timor-Leste', 'East Timor'],
  TR: ['Turkey'],
  US: ['United States of America', 'USA', 'U.S.', 'US', 'U.S.A.'],
  VA: ['Vatican', 'Holy See'],
};
/** Names that mean something else as often. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['Georgia', 'Jersey', 'Guernsey']);

interface Country {
  readonly name: string;
  readonly capital: string;
  readonly languages: readonly string[];
  readonly currency: readonly string[];
}

const list = JSON.parse(await readFile(join(asked.countries, 'countries.min.json'), 'utf8')) as Record<
  string,
  Country
>;
const offices = readOffices(await readFile(asked.offices, 'utf8'));
const placed = new Set<OfficeRow>();
const countries = Object.entries(list).map(([code, { name, capital, languages, currency }]) => {
  const names = [name, ...(NAMES[code] ?? [])];
  const theirs = offices.filter(({ country }) => names.includes(country.replaceAll("'", '’')));
  for (const each of theirs) placed.add(each);
  return {
    code,
    names: names.filter((each) => !AMBIGUOUS.has(each)),
    ...(capital ? { capital } : {}),
    languages,
    ...(currency[0] ? { currency: currency[0] } : {}),
    offices: theirs.map(({ title, holder, since }) => [title, holder, since]),
  };
});
const lost = offices.filter((each) => !placed.has(each));
if (lost.length > 0) console.error('no country for:', lost.map(({ country }) => country).join(', '));

const lines = countries.map((each) => JSON.stringify(each)).join(',\n');
await writeFile(
  new URL('../lib/context/world.json', import.meta.url),
  `{"asOf":${JSON.stringify(asked['as-of'])},"countries":[\n${lines}\n]}\n`,
);
