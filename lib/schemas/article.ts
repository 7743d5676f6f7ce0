import * as v from 'valibot';
import {
  type Article,
  type Aside,
  type Block,
  METADATA_SOURCES,
  type Post,
  type Provenance,
} from '../model/article.ts';
import {
  LONGEST_ADDRESS,
  LONGEST_ASIDE,
  LONGEST_AUTHOR,
  LONGEST_TITLE,
  MOST_ASIDES,
  MOST_POSTS,
} from '../model/article-bounds.ts';
import type { Span } from '../model/span.ts';
import { type FieldsOf, offset, span, webUrl } from './shape.ts';

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

/** The fields of an article; `isBodySound` says whether they fit each other. */
export const ARTICLE_FIELDS = {
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
} satisfies FieldsOf<Article>;

type Body = Pick<Article, 'text' | 'blocks' | 'asides' | 'posts'>;

/** Whether blocks and posts lie in order and, like the asides, within the text. */
export function isBodySound({ text, blocks, posts = [], asides = [] }: Body): boolean {
  return areInText(text, blocks) && areInText(text, posts) && asides.every(({ at }) => at <= text.length);
}

/** An article as the extractor sends it. */
export const ARTICLE = v.pipe(
  v.object(ARTICLE_FIELDS),
  v.check((article) => isBodySound(article), 'blocks, posts and asides lie in order and within the text'),
);

function areInText(text: string, spans: readonly Span[]): boolean {
  let last = 0;
  return spans.every(({ start, end }) => {
    const fits = last <= start && start <= end && end <= text.length;
    last = end;
    return fits;
  });
}
