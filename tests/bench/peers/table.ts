/** One line of the comparison. A system that cannot do it has no figure. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly ours?: number;
  /** Readability with compromise. */
  readonly first?: number;
  /** Defuddle with wink-nlp. */
  readonly second?: number;
  /** chrono-node alone. */
  readonly third?: number;
}

export interface Compared {
  readonly machine: string;
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly measures: readonly Measure[];
}

export const SYSTEMS = [
  ['ours', 'Newsthread'],
  ['first', 'Readability + compromise'],
  ['second', 'Defuddle + wink-nlp'],
  ['third', 'chrono-node'],
] as const;

/** The page of the documentation. */
export function toMarkdown({ machine, date, versions, measures }: Compared): string {
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    '# Beside what one would otherwise assemble',
    '',
    'Written by `npm run bench -- peers`: all systems in one run, on the same pages and texts, judged by the scorers that come with them.',
    'Behind milliseconds and kilobytes stands how many times ours they are.',
    '',
    `${date}; ${machine}; @mozilla/readability as in the package, ${peers.join(', ')}.`,
    '',
    '![The same figures as bars](peers.svg)',
    '',
    `| measure | ${SYSTEMS.map(([, name]) => name).join(' | ')} |`,
    `|---${'|---:'.repeat(SYSTEMS.length)}|`,
    ...measures.map((measure) => `| ${measure.name}, ${measure.unit} | ${cells(measure).join(' | ')} |`),
    '',
    '## How they were put together',
    '',
    '- **Pages**: Readability and Defuddle get the parsed page with its address as base, and their markup is taken as text with a',
    '  break after each block; authors are their byline, split by the scorer. Parsing is in no figure. Chromium, the scripts of the pages do not run.',
    '- **Names**: people, organizations and places of compromise; wink-nlp finds none.',
    '- **Quotes**: quotations of compromise, each said by the person whom it finds nearest outside of it in the same paragraph; wink-nlp finds none.',
    '  Ours was fitted on these articles: with the outlet left out it is [lower](quotes.md).',
    '- **Dates**: what compromise tags as dates and what wink-nlp takes for dates, times and durations, both without values; chrono-node counts from',
    '  the day of publication; what it is not told the day of stays a month or a year, weeks and “now” are written as in the data. Our rules were written while their errors on TimeBank were read.',
    '- **Time**: for us everything that the sidebar shows of an article, for the others only what is compared here. After a warm-up.',
    '- **Bytes**: ours are the extractor, the background with its database and stories, and the model; of the others the libraries alone.',
    '',
  ].join('\n');
}

function cells(measure: Measure): string[] {
  return SYSTEMS.map(([system]) => {
    const figure = measure[system];
    if (figure === undefined) return '–';
    const isCost = measure.unit !== '%' && system !== 'ours' && measure.ours;
    return isCost ? `${figure} (× ${(figure / (measure.ours ?? 1)).toFixed(2)})` : String(figure);
  });
}
