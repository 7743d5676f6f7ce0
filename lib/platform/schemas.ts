import * as v from 'valibot';
import type { Article, Block, Verdict } from '../model/article.ts';
import type { PageReading, PageSelection } from '../model/page.ts';
import { REASON_CODES, type Reason } from '../model/reason.ts';
import { PROBLEM_CODES } from '../model/result.ts';
import type { TabState } from '../model/tab.ts';

/*
 * The shapes of what comes from outside: from pages, and from storage that an older version may have written.
 */

/** One line for each field, or it does not compile: a field without one would be dropped on the way. */
export type FieldsOf<T> = { readonly [Field in keyof Required<T>]: v.GenericSchema<unknown, T[Field]> };

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = { start: offset, end: offset };
const reason = v.object({
  code: v.picklist(REASON_CODES),
  values: v.optional(v.array(v.string())),
} satisfies FieldsOf<Reason>);
const score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const webUrl = v.pipe(v.string(), v.url(), v.regex(/^https?:/u));

const block = v.object({
  ...span,
  kind: v.picklist(['paragraph', 'heading', 'list', 'quote', 'caption', 'embed']),
} satisfies FieldsOf<Block>);

const VERDICT = v.object({
  article: v.boolean(),
  kind: v.optional(v.picklist(['article', 'opinion', 'liveBlog', 'gallery', 'video', 'other'])),
  score,
  reasons: v.array(reason),
} satisfies FieldsOf<Verdict>);

const ARTICLE = v.pipe(
  v.object({
    url: webUrl,
    canonicalUrl: webUrl,
    title: v.string(),
    standfirst: v.optional(v.string()),
    authors: v.array(v.string()),
    siteName: v.optional(v.string()),
    section: v.optional(v.string()),
    lang: v.optional(v.string()),
    publishedAt: v.optional(v.string()),
    modifiedAt: v.optional(v.string()),
    text: v.string(),
    blocks: v.array(block),
    wordCount: offset,
    access: v.picklist(['full', 'partial', 'paywalled']),
  } satisfies FieldsOf<Article>),
  v.check((article) => areBlocksInText(article), 'blocks lie in order and within the text'),
);

function areBlocksInText({ text, blocks }: Pick<Article, 'text' | 'blocks'>): boolean {
  let last = 0;
  return blocks.every(({ start, end }) => {
    const fits = last <= start && start <= end && end <= text.length;
    last = end;
    return fits;
  });
}

/** What the extractor hands over. */
export const PAGE_READING = v.object({
  url: v.string(),
  verdict: VERDICT,
  article: v.optional(ARTICLE),
  notices: v.array(v.object({ step: v.string(), reason: v.string(), span: v.optional(v.object(span)) })),
} satisfies FieldsOf<PageReading>);

const known = { url: v.string(), run: v.string(), anyway: v.optional(v.boolean()) };

/** What session storage says of a tab. */
export const TAB_STATE = v.variant('status', [
  v.object({ status: v.literal('reading'), ...known }),
  v.object({ status: v.literal('article'), ...known, articleId: v.string() }),
  v.object({ status: v.literal('notArticle'), ...known, verdict: VERDICT }),
  v.object({
    status: v.literal('failed'),
    ...known,
    problem: v.object({ code: v.picklist(PROBLEM_CODES), detail: v.optional(v.string()) }),
  }),
]) satisfies v.GenericSchema<unknown, TabState>;

/** Words selected in a page. */
export const PAGE_SELECTION = v.object({
  quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
  position: v.optional(v.object(span)),
} satisfies FieldsOf<PageSelection>);
