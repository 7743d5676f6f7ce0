import type {
  BriefSentence,
  DateMention,
  Entity,
  EntityKind,
  Force,
  MentionForm,
  Quote,
  Speaker,
  TimelineEvent,
} from '../../lib/model/analysis.ts';
import type { Article } from '../../lib/model/article.ts';
import type { Reading } from '../../lib/model/library.ts';
import type { Reason } from '../../lib/model/reason.ts';
import type { Span } from '../../lib/model/span.ts';

/** A finding is told by its words; `nth` (from 0) says which of several places is meant. */
export function placeOf(text: string, words: string, nth = 0): Span {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) {
    start = text.indexOf(words, start + 1);
    if (start === -1) throw new Error(`not in the text, or not often enough: ${words}`);
  }
  return { start, end: start + words.length };
}

/** All places of a name, as mentions. */
export function entityOf(
  text: string,
  id: string,
  name: string,
  kind: EntityKind,
  more: {
    readonly as?: readonly string[];
    readonly role?: string;
    readonly salience?: number;
    readonly confidence?: number;
    readonly reason?: Reason;
  } = {},
): Entity {
  const places = new Map<number, Span & { text: string }>();
  for (const words of [name, ...(more.as ?? [])])
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      const taken = [...places.values()].some((place) => at >= place.start && at < place.end);
      if (!taken) places.set(at, { start: at, end: at + words.length, text: words });
    }
  return {
    id,
    name,
    kind,
    aliases: more.as ?? [],
    roles: more.role === undefined ? [] : [{ ...placeOf(text, more.role), text: more.role }],
    mentions: [...places.values()]
      .sort((a, b) => a.start - b.start)
      .map((place) => ({ ...place, form: 'name' as const })),
    salience: more.salience ?? 0.5,
    confidence: more.confidence ?? 0.9,
    reason: more.reason ?? { code: 'capitalizedRepeatedly' },
  };
}

export interface QuoteSample {
  readonly words: string;
  readonly by?: {
    readonly id?: string;
    readonly name: string;
    readonly as?: string;
    readonly form?: MentionForm;
  };
  readonly cue?: readonly [words: string, force: Force];
  readonly confidence?: number;
  readonly reason: Reason;
  readonly candidates?: readonly string[];
  readonly kind?: Quote['kind'];
}

/** A quote of the text. The speaker and the cue are the places nearest to it. */
export function quoteOf(text: string, sample: QuoteSample): Quote {
  const place = placeOf(text, sample.words);
  const speakerAt = (name: string, as: string, form: MentionForm, id?: string): Speaker => ({
    ...nearest(text, as, place),
    name,
    form,
    ...(id === undefined ? {} : { entityId: id }),
  });
  const { by, cue } = sample;
  return {
    ...place,
    text: sample.words,
    kind: sample.kind ?? 'direct',
    fragment: false,
    confidence: sample.confidence ?? 0.92,
    reason: sample.reason,
    candidates: (sample.candidates ?? []).map((name) => speakerAt(name, name, 'name')),
    ...(by ? { speaker: speakerAt(by.name, by.as ?? by.name, by.form ?? 'name', by.id) } : {}),
    ...(cue ? { cue: { ...nearest(text, cue[0], place), text: cue[0], force: cue[1] } } : {}),
  };
}

function nearest(text: string, words: string, to: Span): Span {
  const before = text.lastIndexOf(words, to.start);
  const after = text.indexOf(words, to.end);
  const start = after !== -1 && (before === -1 || after - to.end < to.start - before) ? after : before;
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** A dated sentence of the text: the event, and the mention of its date. */
export function eventOf(
  text: string,
  sentence: string,
  words: string,
  date: string,
  reason: Reason,
  confidence = 0.9,
): { readonly event: TimelineEvent; readonly date: DateMention } {
  const place = placeOf(text, sentence);
  const inside = placeOf(sentence, words);
  const mention = { start: place.start + inside.start, end: place.start + inside.end };
  const grain =
    date.length === 4 ? 'year' : date.length === 7 ? 'month' : date.length === 10 ? 'day' : 'time';
  return {
    event: { date, grain, sentence: place, mention, entityIds: [], confidence, reason },
    date: { ...mention, text: words, value: date, type: 'DATE', confidence, reason },
  };
}

/** A sentence of the brief. */
export function briefOf(text: string, sentence: string, reason: Reason): BriefSentence {
  const place = placeOf(text, sentence);
  return { ...place, paragraph: text.slice(0, place.start).split('\n\n').length, reason };
}

/** A reading of an article whose paragraphs are given. */
export function readingOf(
  article: Partial<Article> & Pick<Article, 'url' | 'title' | 'text'>,
  found: Partial<Reading['analysis']>,
  readAt: string,
): Reading {
  let start = 0;
  const blocks = article.text.split('\n\n').map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  const whole: Article = {
    canonicalUrl: article.url,
    authors: [],
    lang: 'en',
    blocks,
    wordCount: article.text.split(/\s+/u).length,
    access: 'full',
    ...article,
  };
  const analysis: Reading['analysis'] = {
    lang: 'en',
    sentences: [],
    entities: [],
    quotes: [],
    dates: [],
    events: [],
    brief: [],
    notices: [],
    ...found,
  };
  const { text: _text, blocks: _blocks, ...listed } = whole;
  const saved = {
    ...listed,
    id: article.url,
    textHash: '0'.repeat(64),
    firstReadAt: readAt,
    lastReadAt: readAt,
    counts: {
      people: analysis.entities.filter(({ kind }) => kind === 'person').length,
      quotes: analysis.quotes.length,
      dates: analysis.events.length,
    },
    ...(analysis.lang === undefined ? {} : { analyzedLang: analysis.lang }),
  };
  return { saved, article: whole, analysis };
}
