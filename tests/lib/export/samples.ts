import { createHash } from 'node:crypto';
import type { ExportContext, ExportFormat } from '../../../lib/export/format.ts';
import { writeExport } from '../../../lib/export/write-export.ts';
import type { Quote, TimelineEvent } from '../../../lib/model/analysis.ts';
import type { ArchivedArticle } from '../../../lib/model/archive.ts';
import type { Correction } from '../../../lib/model/correction.ts';
import type { SavedArticle } from '../../../lib/model/library.ts';
import type { Note } from '../../../lib/model/note.ts';
import { selectText } from '../../../lib/model/text-selector.ts';

/** The text of the article in `sampleExport`. */
export const TEXT = 'The bridge is shut.\n\n“It is not safe to cross,” Ida Holm said on Monday.';

const QUOTE: Quote = {
  start: TEXT.indexOf('It is'),
  end: TEXT.indexOf(',”') + 1,
  text: 'It is not safe to cross,',
  kind: 'direct',
  fragment: false,
  speaker: { name: 'Ida Holm', form: 'name', start: TEXT.indexOf('Ida'), end: TEXT.indexOf('Ida') + 8 },
  candidates: [],
  confidence: 0.9,
  reason: { code: 'cueAfterQuote', values: ['said'] },
};

const EVENT: TimelineEvent = {
  date: '2024-03-04',
  grain: 'day',
  sentence: { start: TEXT.indexOf('“'), end: TEXT.length },
  entityIds: [],
  confidence: 0.8,
  reason: { code: 'dateInSentence', values: ['Monday'] },
};

/** A note on words of the sample article, or on all of it where there are none. */
export function sampleNote(body: string, exact?: string, tags: readonly string[] = []): Note {
  const start = exact === undefined ? 0 : TEXT.indexOf(exact);
  const quote = exact && {
    exact,
    prefix: TEXT.slice(Math.max(0, start - 64), start),
    suffix: TEXT.slice(start + exact.length, start + exact.length + 64),
  };
  return {
    id: body,
    target: quote ? { kind: 'text', articleId: 'a1', quote } : { kind: 'article', articleId: 'a1' },
    body,
    tags,
    createdAt: '2024-03-04T08:00:00.000Z',
    updatedAt: '2024-03-04T08:00:00.000Z',
  };
}

/** Notes on each kind of what is no words of the article. */
export const NAMED_NOTES: readonly Note[] = [
  {
    ...sampleNote('Ask her again'),
    target: { kind: 'entity', articleId: 'a1', entity: { name: 'Ida *Holm*', kind: 'person' } },
  },
  { ...sampleNote('Not over yet'), target: { kind: 'story', articleId: 'a1' } },
];

/** An article of the Brunvik Post with one quote, and whatever notes a test wants. */
export function sampleExport(
  change: Partial<SavedArticle> = {},
  notes: readonly Note[] = [],
): ArchivedArticle {
  const article = {
    url: 'https://brunvikpost.example/bridge',
    canonicalUrl: 'https://brunvikpost.example/bridge',
    title: 'Bridge shut',
    authors: ['Per Lund'],
    siteName: 'The Brunvik Post',
    publishedAt: '2024-03-04T06:30:00+01:00',
    lang: 'en',
    wordCount: 14,
    access: 'full',
    ...change,
  } as const;
  return {
    saved: {
      ...article,
      id: 'a1',
      textHash: '00',
      firstReadAt: '2024-03-04T07:00:00.000Z',
      lastReadAt: '2024-03-05T07:00:00.000Z',
      counts: { people: 1, quotes: 1, dates: 0 },
    },
    article: { ...article, text: TEXT, blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }] },
    analysis: {
      lang: 'en',
      sentences: [],
      entities: [],
      quotes: [QUOTE],
      dates: [],
      events: [EVENT],
      brief: [],
      notices: [],
    },
    notes,
  };
}

/** That it was somebody else who said the quote of the sample article. */
export function sampleCorrection(to: string | undefined): Correction {
  return {
    id: 'c1',
    kind: 'quoteSpeaker',
    articleUrl: 'https://brunvikpost.example/bridge',
    target: selectText(TEXT, QUOTE),
    from: 'Ida Holm',
    to,
    at: '2024-03-05T08:00:00.000Z',
  };
}

/** What is known of an export of so many articles. */
export function sampleInput(count = 1): ExportContext {
  return {
    exportedAt: '2024-03-06T09:00:00.000Z',
    count,
    words: {
      language: 'en',
      library: 'My library',
      notes: 'Notes',
      quotes: 'Quotes',
      dates: 'Dates',
      onStory: 'On the story',
      notAttributed: 'Not attributed',
      inArticle: 'in the article',
    },
  };
}

/** As the platform makes it. */
export const sha256 = async (text: string): Promise<string> =>
  createHash('sha256').update(text).digest('hex');

/** The whole text of an export. */
export async function render(format: ExportFormat, ...articles: readonly ArchivedArticle[]): Promise<string> {
  let text = '';
  for await (const piece of writeExport(format, sampleInput(articles.length), articles, sha256))
    text += piece;
  return text;
}
