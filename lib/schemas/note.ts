import * as v from 'valibot';
import { NOTED_WORDS, type Note, type NoteDraft, type NoteTarget } from '../model/note.ts';
import { entityKind, type FieldsOf, span } from './shape.ts';

/** Words of a text, with what stands before and after. */
export const TEXT_QUOTE = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() });

/** What a note is about. */
export const NOTE_TARGET = v.variant('kind', [
  v.object({ kind: v.picklist(['article', 'story']), articleId: v.string() }),
  v.object({
    kind: v.picklist(NOTED_WORDS),
    articleId: v.string(),
    quote: TEXT_QUOTE,
    position: v.optional(v.object(span)),
  }),
  v.object({
    kind: v.literal('entity'),
    articleId: v.string(),
    entity: v.object({ name: v.string(), kind: entityKind }),
  }),
]) satisfies v.GenericSchema<unknown, NoteTarget>;

/** A note of the reader's. */
export const NOTE = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  target: NOTE_TARGET,
  body: v.string(),
  tags: v.array(v.string()),
  createdAt: v.string(),
  updatedAt: v.string(),
} satisfies FieldsOf<Note>);

/** A note that is being written. */
export const NOTE_DRAFT = v.object({
  noteId: v.string(),
  target: NOTE_TARGET,
  body: v.string(),
  tags: v.array(v.string()),
  edited: v.optional(NOTE),
} satisfies FieldsOf<NoteDraft>);
