import * as v from 'valibot';
import { analyze } from '../../../lib/analyze/analyze.ts';
import { json } from '../../../lib/export/formats/json.ts';
import { toMarkdownNote } from '../../../lib/export/markdown-note.ts';
import { readArchive } from '../../../lib/export/read-archive.ts';
import { cleanAuthors } from '../../../lib/extract/metadata/authors.ts';
import { toIsoDate } from '../../../lib/extract/metadata/dates.ts';
import { readMetadata } from '../../../lib/extract/metadata/metadata.ts';
import { readPageFacts } from '../../../lib/extract/metadata/page-facts.ts';
import { readUpdates } from '../../../lib/extract/posts/json-ld-updates.ts';
import { runAtOnce } from '../../../lib/extract/steps.ts';
import { readMarkdown } from '../../../lib/markdown/read-markdown.ts';
import { PAYLOADS } from '../../../lib/messages/payloads.ts';
import { PAGE_TOO_LARGE } from '../../../lib/model/page.ts';
import { PAGE_READING, PAGE_SELECTION, TAB_STATE } from '../../../lib/platform/schemas.ts';
import { parseHtml } from '../../../scripts/support/parse-html.ts';
import { parseInput, readInput } from '../../../scripts/support/read-input.ts';
import { render, sampleCorrection, sampleExport, sampleNote, sha256 } from '../../lib/export/samples.ts';
import { checkAnalysis, checkArchive, checkOutput } from './check-output.ts';
import { type Chance, mutate, mutateValue, pick } from './mutate.ts';
import { jsonLd, page } from './pages.ts';
import { address, authorField, dateField, datesText, markdownNote, namesText, quotesText } from './texts.ts';

/** One way into the product for what others wrote. */
export interface Subject {
  readonly name: string;
  /** Its share of all cases. */
  readonly share: number;
  /** Makes a text that somebody could hand in. */
  readonly make: (chance: Chance) => string;
  /** Has the product read it; throws where the answer breaks a promise, or the product throws. */
  readonly read: (input: string, chance: Chance) => unknown;
}

const HERE = 'https://news.example/2024/03/12/bridge-to-close';

async function readText(text: string, chance: Chance): Promise<void> {
  const publishedAt = chance() < 0.5 ? '2024-03-12T10:00:00Z' : dateField(chance);
  checkOutput(
    await readInput(parseInput(JSON.stringify({ id: 'a', url: HERE, text, title: 'A title', publishedAt }))),
  );
}

async function readHtml(html: string, chance: Chance): Promise<void> {
  const url = address(chance);
  const read = await readInput(parseInput(JSON.stringify({ id: 'a', url, html })));
  const [notice] = read.notices;
  // Extraction throws never: what went wrong is a remark, and here a finding.
  if (notice?.step === 'extract' && notice.reason !== PAGE_TOO_LARGE) throw new Error(notice.reason);
  checkOutput(read);
  const { verdict, article } = read;
  if (article && /^https?:/.test(article.url) && URL.canParse(article.url))
    v.parse(PAGE_READING, { url, verdict, article, notices: [] });
}

async function readLd(script: string, chance: Chance): Promise<void> {
  const document = await parseHtml(
    `<title>Bridge to close</title><script type="application/ld+json">${script}</script><h1>Bridge to close</h1>`,
  );
  const facts = readPageFacts(document, address(chance));
  runAtOnce(readMetadata(facts));
  readUpdates(facts.nodes);
}

function readDate(field: string, chance: Chance): void {
  const date = toIsoDate(field, { dayFirst: chance() < 0.5 });
  if (
    date !== undefined &&
    !/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(date)
  )
    throw new Error(`${date} is no date of ISO 8601`);
}

function readAuthors(field: string): void {
  const names = cleanAuthors([field], { siteName: 'The Courier', url: HERE });
  if (names.some((name) => name.trim() === '' || name.length > 50))
    throw new Error(`${JSON.stringify(names)} are no names`);
}

const archive = await render(
  json,
  {
    ...sampleExport({}, [sampleNote('One'), sampleNote('Two', 'not safe')]),
    corrections: [sampleCorrection('Per Lund')],
  },
  sampleExport({ title: 'Another' }, [sampleNote('**Three**')]),
);

/** Mostly what stands in articles is damaged: a damaged head says nothing of what is behind it. */
function makeImport(chance: Chance): string {
  const whole = JSON.parse(archive);
  if (chance() < 0.2) return mutate(archive, chance);
  if (chance() < 0.2) return mutateValue(whole, chance);
  return JSON.stringify({
    ...whole,
    articles: whole.articles.map((each: unknown) => JSON.parse(mutateValue(each, chance))),
  });
}

async function readImport(text: string): Promise<void> {
  const result = await readArchive(text, sha256, async () => 'a1');
  if (result.ok) checkArchive(await render(json, ...result.value.articles));
}

function readNote(text: string): void {
  if (JSON.stringify(readMarkdown(text)).includes('"url":"javascript'))
    throw new Error('a link runs a script');
  toMarkdownNote(text);
}

const { article } = sampleExport();
const READING = {
  url: HERE,
  verdict: { article: true, score: 1, reasons: [{ code: 'oneHeadline' }] },
  article,
  notices: [],
};
const MESSAGES = [
  { call: 'pageSeen', payload: { url: HERE, run: 'r', score: 0.5 } },
  { call: 'turnOnSync', payload: { address: HERE, user: 'a', password: 'b', passphrase: 'c' } },
  READING,
  { quote: { exact: 'a', prefix: '', suffix: '' }, position: { start: 0, end: 1 } },
  { status: 'article', url: HERE, run: 'r', articleId: 'a1' },
];

function makeMessage(chance: Chance): string {
  if (chance() < 0.5) return mutateValue(pick(MESSAGES, chance), chance);
  return JSON.stringify({ ...READING, article: JSON.parse(mutateValue(article, chance)) });
}

function readMessage(text: string): void {
  const message = JSON.parse(text);
  for (const schema of [...Object.values(PAYLOADS), PAGE_SELECTION, TAB_STATE])
    v.safeParse(schema, message?.payload ?? message);
  const reading = v.safeParse(PAGE_READING, message);
  if (!reading.success || !reading.output.article) return;
  checkAnalysis(analyze(reading.output.article), reading.output.article.text);
}

/** All ways in, with how many of a hundred cases each gets. */
export const SUBJECTS: readonly Subject[] = [
  { name: 'HTML pages', share: 5, make: page, read: readHtml },
  { name: 'JSON-LD', share: 10, make: jsonLd, read: readLd },
  { name: 'texts with quotes', share: 10, make: quotesText, read: readText },
  { name: 'texts with names', share: 8, make: namesText, read: readText },
  { name: 'texts with dates', share: 10, make: datesText, read: readText },
  { name: 'date fields', share: 15, make: dateField, read: readDate },
  { name: 'author fields', share: 12, make: authorField, read: readAuthors },
  { name: 'imported files', share: 10, make: makeImport, read: readImport },
  { name: 'notes in Markdown', share: 10, make: markdownNote, read: readNote },
  {
    name: 'messages',
    share: 10,
    make: makeMessage,
    read: readMessage,
  },
];
