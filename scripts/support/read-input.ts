import { type InferOutput, nullish, object, optional, pipe, safeParse, string, transform } from 'valibot';
import { analyze } from '../../lib/analyze/analyze.ts';
import { detectArticle } from '../../lib/extract/detect.ts';
import { toIsoDate } from '../../lib/extract/metadata/dates.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import type { Article } from '../../lib/model/article.ts';
import type { CliError } from '../../lib/model/cli-output.ts';
import { parseHtml } from './parse-html.ts';
import { readTagger } from './read-tagger.ts';
import type { ReadInput } from './to-cli-output.ts';

const tagger = readTagger();
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T.+)?)?)?$/; // as cli-output.schema.json has it

/** Archives write null for what they do not know. */
const KNOWN = optional(
  pipe(
    nullish(string()),
    transform((value) => value ?? undefined),
  ),
);

/** A date as it may be printed again: as precise as it is given, or read as a page's is. What is none is not known. */
const DATE = pipe(
  KNOWN,
  transform((value) =>
    value === undefined || ISO_DATE.test(value) ? value : toIsoDate(value, { dayFirst: false }),
  ),
);

const INPUT = object({
  id: string(),
  url: KNOWN,
  html: KNOWN,
  text: KNOWN,
  title: KNOWN,
  publishedAt: DATE,
  lang: KNOWN,
});

/** One page or text to be read, as it comes on a line. */
export type Input = InferOutput<typeof INPUT>;

/** A line that cannot be read. */
export class InputError extends Error {
  readonly id: string | null;
  readonly code: CliError['error']['code'];

  constructor(id: string | null, code: CliError['error']['code'], message: string) {
    super(message);
    this.id = id;
    this.code = code;
  }
}

/** Reads a line of JSON as an input that has one of these, by default a page or a text. Throws InputError. */
export function parseInput(line: string, needed: readonly (keyof Input)[] = ['html', 'text']): Input {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new InputError(null, 'invalidJson', String(cause instanceof Error ? cause.message : cause));
  }
  const result = safeParse(INPUT, value);
  const id = safeParse(object({ id: string() }), value);
  const known = id.success ? id.output.id : null;
  if (!result.success) {
    const complaints = result.issues.map((issue) => `${issue.path?.[0]?.key ?? 'line'}: ${issue.message}`);
    throw new InputError(known, 'invalidInput', complaints.join('; '));
  }
  const input = result.output;
  if (needed.every((key) => input[key] === undefined)) {
    throw new InputError(known, 'invalidInput', `either ${needed.join(' or ')} must be given`);
  }
  return input;
}

/**
 * Detects, extracts and analyzes as the extension does. With `html` the whole path runs, and what else the input
 * says of the article is used where the page is silent; with `text` alone the article is given.
 */
export async function readInput(input: Input): Promise<ReadInput> {
  return input.html === undefined ? readText(input, input.text ?? '') : readHtml(input, input.html);
}

async function readHtml(input: Input, html: string): Promise<ReadInput> {
  const document = await parseHtml(html);
  const url = input.url ?? 'about:blank';
  const [glance, detect] = timed(() => detectArticle(document, url));
  if (!glance.article) return { id: input.id, verdict: glance, notices: [], ms: { detect, analyze: 0 } };
  const [page, extract] = timed(() => readPage(document, url));
  if (!page.article) {
    return {
      id: input.id,
      verdict: page.verdict,
      notices: page.notices,
      ms: { detect, extract, analyze: 0 },
    };
  }
  const article: Article = {
    ...page.article,
    publishedAt: page.article.publishedAt ?? input.publishedAt,
    lang: page.article.lang ?? input.lang,
  };
  const [analysis, ms] = timed(() => analyze(article, { tagger }));
  const { verdict, notices } = page;
  return { id: input.id, verdict, article, analysis, notices, ms: { detect, extract, analyze: ms } };
}

function readText(input: Input, text: string): ReadInput {
  const article: Article = {
    url: input.url ?? '',
    canonicalUrl: input.url ?? '',
    title: input.title ?? '',
    authors: [],
    lang: input.lang,
    publishedAt: input.publishedAt,
    text,
    blocks: [...text.matchAll(/\S(?:[^\r\n]*\S)?/g)].map((line) => ({
      kind: 'paragraph',
      start: line.index,
      end: line.index + line[0].length,
    })),
    wordCount: text.match(/\S+/g)?.length ?? 0,
    access: 'full',
  };
  const [analysis, ms] = timed(() => analyze(article, { tagger }));
  return { id: input.id, article, analysis, notices: [], ms: { analyze: ms } };
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const value = work();
  return [value, Math.round((performance.now() - start) * 1000) / 1000];
}
