import * as v from 'valibot';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { SavedArticle } from '../model/library.ts';
import type { StoryChoice } from '../model/story.ts';
import { ANALYSIS, areSpansWithin } from './analysis.ts';
import { ARTICLE_FIELDS, isBodySound } from './article.ts';
import { type FieldsOf, offset } from './shape.ts';
import { STORY_CHOICE } from './story-choice.ts';

/** What begins every file of ours, of whatever version. */
export const ARCHIVE_HEAD = v.object({
  format: v.literal('newsthread'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** The rest of it; articles and what lies in them are looked at one by one. */
export const ARCHIVE_BODY = v.object({
  exportedAt: v.string(),
  settings: v.optional(v.unknown()),
  loose: v.optional(v.object({ notes: v.array(v.unknown()), corrections: v.array(v.unknown()) })),
  articles: v.array(v.unknown()),
  checksum: v.optional(v.string()),
});

const NOTHING_FOUND: Analysis = {
  sentences: [],
  entities: [],
  quotes: [],
  dates: [],
  events: [],
  brief: [],
  notices: [],
};

const NOTHING_COUNTED = { people: 0, quotes: 0, dates: 0 };

interface Entry extends SavedArticle, Article {
  readonly analysis: Analysis;
  readonly notes: readonly unknown[];
  readonly corrections: readonly unknown[];
  readonly storyChoice?: StoryChoice;
  readonly revisions: readonly unknown[];
}

/**
 * One article of a file. An analysis that cannot be read is no reason to refuse the article and the notes on it: it is
 * made anew when the article is opened again.
 */
export const ARCHIVE_ENTRY = v.pipe(
  v.object({
    ...ARTICLE_FIELDS,
    id: v.string(),
    textHash: v.string(),
    firstReadAt: v.string(),
    lastReadAt: v.string(),
    counts: v.object({ people: offset, quotes: offset, dates: offset }),
    analyzedLang: v.optional(v.string()),
    textForgotten: v.optional(v.literal(true)),
    analysis: v.fallback(ANALYSIS as v.GenericSchema<unknown, Analysis>, NOTHING_FOUND),
    notes: v.fallback(v.array(v.unknown()), []),
    corrections: v.fallback(v.array(v.unknown()), []),
    revisions: v.fallback(v.optional(v.array(v.unknown()), []), []),
    storyChoice: v.fallback(v.optional(STORY_CHOICE), undefined),
  } satisfies FieldsOf<Entry>),
  v.check((entry) => isBodySound(entry), 'blocks, posts and asides lie in order and within the text'),
  v.transform((entry) =>
    entry.analysis === NOTHING_FOUND || !areSpansWithin(entry.analysis, entry.text.length)
      ? { ...entry, analysis: NOTHING_FOUND, analyzedLang: undefined, counts: NOTHING_COUNTED }
      : entry,
  ),
);
