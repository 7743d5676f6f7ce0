import type { Spread } from '../spread.ts';
import type { Grown } from './page.ts';
import type { GrownIn } from './run.ts';

const ROWS: readonly (readonly [string, keyof Grown])[] = [
  ['saving an article, its story included, ms', 'save'],
  ['putting it into a story alone, ms', 'thread'],
  ['timeline of a story of 500 articles, as its page shows it at first, ms', 'timelineAtFirst'],
  ['the same of all 500, ms', 'timelineOfAll'],
  ['page of a person with 5,000 quotes, ms', 'person'],
  ['their quotes in the list, ms', 'quotesOfPerson'],
  ['search: a common word, ms', 'commonWord'],
  ['search: a rare word, ms', 'rareWord'],
  ['opening the library, ms', 'open'],
  ['opening it after an upgrade, ms', 'upgrade'],
  ['export of everything as JSON, s', 'exportSeconds'],
  ['size of the export, MB', 'exportMb'],
  ['held at most while exporting, MB', 'exportPeakMb'],
  ['held after all of it, MB', 'heldMb'],
];

/** The page of the documentation. */
export function toMarkdown(browsers: readonly GrownIn[]): string {
  return [
    '# How it grows with the library',
    '',
    'Written by `npm run bench -- growth` (`--tries N`: libraries of at most so many articles): libraries of generated articles in real',
    'browsers, filled and asked by the code of the extension, in a page of its own. Each article has 150 words out of 40,000, as',
    'unequally common as those of a language (Zipf), six people out of 3,000, as unequally often in the news, six quotes, four',
    'dated events, one of 60 outlets; every tenth a note. Three articles make an event, four events a story. A story of',
    '500 articles of 450 words, each with ten quotes of one person, is added to every library, by saving them one after the other.',
    'Median of 40 calls (5 for the timeline of all); opening, upgrading and exporting are done once. “Upgrade” is from the version that lacked the indexes',
    'by outlet and day. What scripts hold is told by Chromium alone. The exponent is the slope of a line through the logarithms: 0 is',
    'flat, 1 grows as the library does.',
    '',
    ...browsers.flatMap(ofBrowser),
  ].join('\n');
}

function ofBrowser({ browser, sizes }: GrownIn): string[] {
  const heads = sizes.map(({ articles }) => articles.toLocaleString('en'));
  return [
    `## ${browser}`,
    '',
    `| articles | ${heads.join(' | ')} | exponent |`,
    `|---${'|---:'.repeat(heads.length + 1)}|`,
    ...ROWS.flatMap(([name, field]) => {
      const figures = sizes.map((each) => figureOf(each[field]));
      if (figures.every((figure) => figure === 0)) return [];
      return `| ${name} | ${figures.join(' | ')} | ${exponent(sizes, figures)} |`;
    }),
    '',
  ];
}

function figureOf(value: number | Spread): number {
  return typeof value === 'number' ? value : value.p50;
}

/** Slope of the line of least squares through the logarithms of sizes and figures. */
export function exponent(sizes: readonly Pick<Grown, 'articles'>[], figures: readonly number[]): string {
  const points = sizes.map(({ articles }, index) => [
    Math.log(articles),
    Math.log(Math.max(figures[index] ?? 0, 0.05)),
  ]);
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + (point[at] ?? 0), 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const over = (weigh: (x: number, y: number) => number) =>
    points.reduce((sum, [x = 0, y = 0]) => sum + weigh(x - meanX, y - meanY), 0);
  const spreadOfX = over((x) => x * x);
  return spreadOfX === 0 ? '' : (over((x, y) => x * y) / spreadOfX).toFixed(2);
}
