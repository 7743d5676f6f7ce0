import fc from 'fast-check';
import type { Analysis } from '../../lib/model/analysis.ts';
import { type Article, METADATA_SOURCES } from '../../lib/model/article.ts';
import { NOTED_WORDS, type NoteTarget } from '../../lib/model/note.ts';

/** What a note is about, but for the article that it is written on. */
export type AnyTarget = NoteTarget extends infer Each
  ? Each extends NoteTarget
    ? Omit<Each, 'articleId'>
    : never
  : never;

/** What a reader may come to have of one article: what was read, when, and what the reader made of it. */
export interface AnyReading {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly readAt: readonly string[];
  readonly notes: readonly {
    readonly about: AnyTarget;
    readonly body: string;
    readonly tags: readonly string[];
    readonly at: string;
  }[];
  readonly saidBy?: string;
  /** The headline that it gets afterwards. */
  readonly newTitle?: string;
  /** What the reader said of its story: apart from all (0), or together with the so-manieth of the articles. */
  readonly story?: number;
  /** Whether it is deleted again while a note on it is being written. */
  readonly deleted?: boolean;
}

const words = fc.string({ unit: 'binary', maxLength: 30 });
const moment = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const share = fc.double({ min: 0, max: 1, noNaN: true });

const anyTarget: fc.Arbitrary<AnyTarget> = fc.oneof(
  fc.record({ kind: fc.constantFrom('article' as const, 'story' as const) }),
  fc.record({
    kind: fc.constantFrom(...NOTED_WORDS),
    quote: fc.record({ exact: words, prefix: words, suffix: words }),
  }),
  fc.record({
    kind: fc.constant('entity' as const),
    entity: fc.record({ name: words, kind: fc.constantFrom('person' as const, 'place' as const) }),
  }),
);

/** Any library of a few articles: the words are anything at all, the spans lie in their texts. */
export const anyLibrary: fc.Arbitrary<readonly AnyReading[]> = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/u), { maxLength: 4 })
  .chain((slugs) => fc.tuple(...slugs.map(anyReading)));

function anyReading(slug: string): fc.Arbitrary<AnyReading> {
  return fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).chain((text) =>
    fc.record(
      {
        article: anyArticle(`https://brunvikpost.example/${slug}`, text),
        analysis: anyAnalysis(text.length),
        readAt: fc.array(moment, { minLength: 1, maxLength: 2 }),
        notes: fc.array(
          fc.record({ about: anyTarget, body: words, tags: fc.array(words, { maxLength: 2 }), at: moment }),
          {
            maxLength: 3,
          },
        ),
        saidBy: words,
        newTitle: words,
        story: fc.nat(4),
        deleted: fc.boolean(),
      },
      { requiredKeys: ['article', 'analysis', 'readAt', 'notes'] },
    ),
  );
}

function anyArticle(canonicalUrl: string, text: string): fc.Arbitrary<Article> {
  return fc.record(
    {
      url: fc.constant(`${canonicalUrl}?from=home`),
      canonicalUrl: fc.constant(canonicalUrl),
      title: words,
      standfirst: words,
      authors: fc.array(words, { maxLength: 2 }),
      siteName: words,
      lang: fc.constantFrom('en', 'de'),
      publishedAt: moment,
      provenance: fc.record(
        { title: fc.constantFrom(...METADATA_SOURCES), lang: fc.constantFrom(...METADATA_SOURCES) },
        { requiredKeys: [] },
      ),
      text: fc.constant(text),
      blocks: fc.constant([{ kind: 'paragraph' as const, start: 0, end: text.length }]),
      asides: fc.array(
        fc.record({ kind: fc.constant('caption' as const), text: words, at: fc.constant(0) }),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      wordCount: fc.nat(),
      access: fc.constantFrom('full' as const, 'partial' as const),
    },
    { requiredKeys: ['url', 'canonicalUrl', 'title', 'authors', 'text', 'blocks', 'wordCount', 'access'] },
  );
}

function anyAnalysis(length: number): fc.Arbitrary<Analysis> {
  const span = fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const reason = fc.record({
    code: fc.constant('writtenDate' as const),
    values: fc.array(words, { maxLength: 1 }),
  });
  const speaker = fc
    .record({ place: span, name: words, form: fc.constantFrom('name' as const, 'pronoun' as const) })
    .map(({ place, ...rest }) => ({ ...place, ...rest }));
  const entity = fc.record({
    id: fc.uuid(),
    name: words,
    kind: fc.constantFrom('person' as const, 'place' as const),
    aliases: fc.array(words, { maxLength: 2 }),
    roles: fc.constant([]),
    mentions: fc.array(
      span.map((place) => ({ ...place, text: 'x', form: 'name' as const })),
      { maxLength: 2 },
    ),
    salience: share,
    confidence: share,
    reason,
  });
  const quote = fc
    .record(
      {
        place: span,
        text: words,
        kind: fc.constantFrom('direct' as const, 'indirect' as const),
        fragment: fc.boolean(),
        speaker,
        candidates: fc.array(speaker, { maxLength: 1 }),
        confidence: share,
        reason,
      },
      { requiredKeys: ['place', 'text', 'kind', 'fragment', 'candidates', 'confidence', 'reason'] },
    )
    .map(({ place, ...rest }) => ({ ...place, ...rest }));
  return fc.record({
    lang: fc.constant('en'),
    sentences: fc.array(span, { maxLength: 2 }),
    entities: fc.array(entity, { maxLength: 2 }),
    quotes: fc.array(quote, { maxLength: 2 }),
    dates: fc.constant([]),
    events: fc.array(
      fc.record({
        date: moment,
        grain: fc.constant('day' as const),
        sentence: span,
        entityIds: fc.constant([]),
        confidence: share,
        reason,
      }),
      { maxLength: 2 },
    ),
    brief: fc.constant([]),
    notices: fc.constant([]),
  });
}
