import * as v from 'valibot';
import type { RevisedQuote, Revision } from '../model/revision.ts';
import { ARTICLE_FIELDS } from './article.ts';
import type { FieldsOf } from './shape.ts';

const { title, text, access, modifiedAt } = ARTICLE_FIELDS;

/** What an article said before. */
export const REVISION = v.object({
  title,
  text,
  access,
  modifiedAt,
  readAt: v.string(),
  quotes: v.array(
    v.object({ text: v.string(), speaker: v.optional(v.string()) } satisfies FieldsOf<RevisedQuote>),
  ),
} satisfies FieldsOf<Revision>);
