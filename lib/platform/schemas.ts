import * as v from 'valibot';
import {
  type Article,
  type Aside,
  type Block,
  METADATA_SOURCES,
  type Post,
  type Provenance,
  type Verdict,
} from '../model/article.ts';
import {
  LONGEST_ADDRESS,
  LONGEST_ASIDE,
  LONGEST_AUTHOR,
  LONGEST_TITLE,
  MOST_ASIDES,
  MOST_POSTS,
} from '../model/article-bounds.ts';
import type { PageReading, PageSelection } from '../model/page.ts';
import { REASON_CODES, type Reason } from '../model/reason.ts';
import { PROBLEM_CODES } from '../model/result.ts';
import type { Span } from '../model/span.ts';
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
  kind: v.picklist(['paragraph', 'heading', 'list', 'quote']),
} satisfies FieldsOf<Block>);

const aside = v.object({
  kind: v.picklist(['caption', 'embed']),
  text: v.pipe(v.string(), v.maxLength(LONGEST_ASIDE)),
  at: offset,
  url: v.optional(v.pipe(webUrl, v.maxLength(LONGEST_ADDRESS))),
  author: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_AUTHOR))),
} satisfies FieldsOf<Aside>);

const post = v.object({
  ...span,
  publishedAt: v.optional(v.pipe(v.string(), v.maxLength(40))), // characters; the longest ISO 8601 has 35
  title: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TITLE))),
} satisfies FieldsOf<Post>);

const source = v.optional(v.picklist(METADATA_SOURCES));

const provenance = v.object({
  title: source,
  standfirst: source,
  authors: source,
  siteName: source,
  section: source,
  lang: source,
  publishedAt: source,
  modifiedAt: source,
} satisfies FieldsOf<Provenance>);

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
    provenance: v.optional(provenance),
    text: v.string(),
    blocks: v.array(block),
    asides: v.optional(v.pipe(v.array(aside), v.maxLength(MOST_ASIDES))),
    posts: v.optional(v.pipe(v.array(post), v.maxLength(MOST_POSTS))),
    wordCount: offset,
    access: v.picklist(['full', 'partial', 'paywalled']),
  } satisfies FieldsOf<Article>),
  v.check(({ text, blocks }) => areInText(text, blocks), 'blocks lie in order and within the text'),
  v.check(({ text, posts = [] }) => areInText(text, posts), 'posts lie in order and within the text'),
  v.check(
    ({ text, asides = [] }) => asides.every(({ at }) => at <= text.length),
    'asides lie within the text',
  ),
);

function areInText(text: string, spans: readonly Span[]): boolean {
  let last = 0;
  return spans.every(({ start, end }) => {
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
