import * as v from 'valibot';
import type { StoryChoice } from '../model/story.ts';
import type { FieldsOf } from './shape.ts';

/** What the reader said of an article's story. */
export const STORY_CHOICE = v.object({
  togetherWith: v.optional(v.string()),
  name: v.optional(v.string()),
  at: v.string(),
} satisfies FieldsOf<StoryChoice>);
