import * as v from 'valibot';
import type { Note, NoteTarget } from '../model/note.ts';
import { type FieldsOf, span } from './shape.ts';

/** Words of a text, with what stands before and after. */
export const TEXT_QUOTE = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() });

const target = v.variant('kind', [
  v.object({ kind: v.literal('article'), articleId: v.string() }),
  v.object({
    kind: v.literal('text'),
    articleId: v.string(),
    quote: TEXT_QUOTE,
    position: v.optional(v.object(span)),
  }),
]) satisfies v.GenericSchema<unknown, NoteTarget>;

/** A note of the reader's. */
export const NOTE = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  target,
  body: v.string(),
  tags: v.array(v.string()),
  createdAt: v.string(),
  updatedAt: v.string(),
} satisfies FieldsOf<Note>);
