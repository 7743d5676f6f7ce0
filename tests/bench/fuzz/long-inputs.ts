import { toMarkdownNote } from '../../../lib/export/markdown-note.ts';
import { cleanAuthors } from '../../../lib/extract/metadata/authors.ts';
import { toIsoDate } from '../../../lib/extract/metadata/dates.ts';
import { readPage } from '../../../lib/extract/read-page.ts';
import { readMarkdown } from '../../../lib/markdown/read-markdown.ts';
import { parseHtml } from '../../../scripts/support/parse-html.ts';
import { parseInput, readInput } from '../../../scripts/support/read-input.ts';
import { type Growth, measureGrowth } from './growth.ts';
import type { Pump } from './pumps.ts';

/** A way in that took more than twice as long for twice the length of something. */
export interface Swollen extends Growth {
  readonly way: string;
  readonly pump: Pump;
}

const URL = 'https://news.example/2024/03/12/bridge-to-close';
const bare = (text: string) => text.replace(/[<&]/g, ' ');
const paragraph = `<p>${'The ferry left the harbor at noon, and nobody came to see it off. '.repeat(4)}</p>`;
const readBody = async (body: string) =>
  readPage(
    await parseHtml(`<title>Bridge</title><article><h1>Bridge</h1>${body}${paragraph.repeat(3)}</article>`),
    URL,
  );

/** Where what others wrote comes in, each given one long text. */
const WAYS: Readonly<Record<string, (text: string) => unknown>> = {
  'a text': (text) => readInput(parseInput(JSON.stringify({ id: 'a', text, publishedAt: '2024-03-12' }))),
  'a paragraph of a page': (text) => readBody(`<p>${bare(text)}</p>`),
  'a byline of a page': (text) => readBody(`<p class="byline">By ${bare(text)}</p>`),
  'a caption of a page': (text) => readBody(`<figure><img><figcaption>${bare(text)}</figcaption></figure>`),
  'a class of a page': (text) =>
    readBody(`<div class="${bare(text).replaceAll('"', ' ')}">${paragraph}</div>`),
  'a title of a page': async (text) =>
    readPage(
      await parseHtml(`<title>${bare(text)}</title><h1>${bare(text)}</h1>${paragraph.repeat(3)}`),
      URL,
    ),
  'an address': async (text) =>
    readPage(await parseHtml(paragraph.repeat(3)), `https://news.example/${text}`),
  'JSON-LD': (text) =>
    readBody(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', url: bare(text), headline: bare(text), datePublished: bare(text), author: bare(text), publisher: bare(text) })}</script>`,
    ),
  'a date field': (text) => toIsoDate(text, { dayFirst: true }),
  'an author field': (text) => cleanAuthors([text], { url: URL }),
  'a note': readMarkdown,
  'an exported note': toMarkdownNote,
};

const USUAL = [
  ...[
    '“',
    '"',
    "'",
    '“a” said ',
    'said ',
    'Mr. ',
    'A. ',
    'Mara Quist ',
    'of the ',
    ', ',
    '(',
    '[',
    '<p>',
    '<b>',
    '&amp;',
    '{"a":',
  ],
  ...[
    '1',
    '1,000 ',
    'May ',
    '12 March 2024 ',
    'Monday, ',
    'in ',
    '\n',
    '\n\n',
    ' ',
    '\t',
    '-',
    '—',
    '. ',
    '* ',
    '`',
    '> ',
    '![',
    '\\',
  ],
  ...['He said that ', 'the minister of ', 'http://', 'a@a.', '李', '👩‍👩‍👧', 'e\u0301', '\u202E'],
].map((pump) => ({ before: '', pump, after: '' }));

const LENGTHS = { from: 4000, to: 32_000, enough: 4000 }; // characters, ms
const LINEAR = 1.5; // exponents below are noise
const FELT = 100; // ms

/** Gives every way in the usual pumps and these, longer and longer, and tells where time grows faster than the text. */
export async function findSwollen(pumps: readonly Pump[]): Promise<{
  readonly tried: number;
  readonly found: readonly Swollen[];
  readonly slowest: Swollen | undefined;
}> {
  const all: Swollen[] = [];
  for (const pump of [...USUAL, ...pumps]) {
    for (const [way, work] of Object.entries(WAYS)) all.push({ way, pump, ...(await growthOf(pump, work)) });
  }
  const slowFirst = all.sort((a, b) => b.ms / b.length - a.ms / a.length);
  return {
    tried: all.length,
    found: slowFirst.filter(isSwollen),
    slowest: slowFirst[0],
  };
}

/** What seems to swell is measured again, and the lower exponent counts: the machine does other things too. */
async function growthOf(pump: Pump, work: (text: string) => unknown): Promise<Growth> {
  const growth = await measureGrowth(pump, work, LENGTHS);
  if (!isSwollen(growth)) return growth;
  const again = await measureGrowth(pump, work, LENGTHS);
  return again.exponent < growth.exponent ? again : growth;
}

const isSwollen = ({ ms, exponent }: Growth) => ms >= FELT && exponent >= LINEAR;
