import * as v from 'valibot';
import type { Verdict } from '../model/article.ts';
import type { PageReading, PageSelection } from '../model/page.ts';
import { REASON_CODES, type Reason } from '../model/reason.ts';
import { PROBLEM_CODES } from '../model/result.ts';
import type { TabState } from '../model/tab.ts';
import { ARTICLE } from '../schemas/article.ts';
import { TEXT_QUOTE } from '../schemas/note.ts';
import { type FieldsOf, share, span } from '../schemas/shape.ts';

/*
 * The shapes of what comes from outside: from pages, and from storage that an older version may have written.
 */

const reason = v.object({
  code: v.picklist(REASON_CODES),
  values: v.optional(v.array(v.string())),
} satisfies FieldsOf<Reason>);

const VERDICT = v.object({
  article: v.boolean(),
  kind: v.optional(v.picklist(['article', 'opinion', 'liveBlog', 'gallery', 'video', 'other'])),
  score: share,
  reasons: v.array(reason),
} satisfies FieldsOf<Verdict>);

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
  quote: TEXT_QUOTE,
  position: v.optional(v.object(span)),
} satisfies FieldsOf<PageSelection>);
