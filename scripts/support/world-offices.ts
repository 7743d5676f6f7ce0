/*
 * Who holds which office, from Wikidata (CC0), by way of `data/wikidata.csv` of the repository
 * every-politician-scrapers/world-leaders-2021.
 */

/** A line of the table: an office, who holds it, and since when. */
export interface OfficeRow {
  readonly country: string;
  readonly title: string;
  readonly holder: string;
  readonly since: number;
}

/** Names that the table lacks, by the number that it has instead. */
const NAMES: Readonly<Record<string, string>> = {
  Q3052772: 'Emmanuel Macron',
  Q1058: 'Narendra Modi',
  Q5771800: 'Claudia Sheinbaum',
};

/** Offices that are left out, since the table is out of date there, vandalized or in doubt: none is better than a wrong one. */
const DOUBTED: ReadonlySet<string> = new Set([
  'Chairman of the Presidential Council', // of Libya, which has two governments, as the next
  'Prime Minister of Libya',
  'King of the Netherlands', // the name is not the one that he goes by
  'Premier of North Korea',
  'President of El Salvador',
  'President of Kosovo',
  'President of Myanmar',
  'President of Sri Lanka',
  'President of Togo',
  'President of Vietnam',
  'Prime Minister of Central African Republic',
  'Prime Minister of Eswatini',
  'Prime Minister of Gabon',
  'Prime Minister of Guinea-Bissau',
  'Prime Minister of Niger',
  'Prime Minister of Saint Vincent and the Grenadines',
  'Prime Minister of Tuvalu',
  'O le Ao o le Malo',
]);

/** The offices of the table that are held now, each by one person. */
export function readOffices(csv: string): OfficeRow[] {
  const rows = csv.trim().split('\n').slice(1).map(cellsOf);
  const current = rows.flatMap(([, country = '', , title = '', id = '', label = '', start, end]) => {
    const holder = tidyName(/^Q\d+$/.test(label) ? (NAMES[id] ?? '') : label);
    return end || !start || holder === '' || DOUBTED.has(title)
      ? []
      : [{ country, title: title[0]?.toUpperCase() + title.slice(1), holder, since: Number(start) }];
  });
  return [...Map.groupBy(current, ({ title }) => title).values()].flatMap(latestOf);
}

/** Whoever took up an office last holds it; where two did in one year, nobody knows. */
function latestOf(rows: readonly OfficeRow[]): OfficeRow[] {
  const last = Math.max(...rows.map(({ since }) => since));
  const holders = new Set(rows.filter(({ since }) => since === last).map(({ holder }) => holder));
  const first = rows.find(({ since, holder }) => holders.has(holder) && since <= last);
  return holders.size === 1 && first ? [first] : [];
}

/** `Harald V of Norway` as newspapers write him, `Albert II, Prince of Monaco` likewise. */
function tidyName(name: string): string {
  return name
    .replace(/,.*$/, '')
    .replace(/^(.* [IVX]+) of .*$/, '$1')
    .replace(/ I$/, '');
}

/** The cells of a line; those with a comma or a quotation mark in them are in quotation marks. */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"'),
  );
}
