import type { Analysis, Entity, EntityKind } from '../../../lib/model/analysis.ts';
import type { Article } from '../../../lib/model/article.ts';
import type { SavedArticle } from '../../../lib/model/library.ts';
import type { Result } from '../../../lib/model/result.ts';
import { type Database, openDatabase } from '../../../lib/store/database.ts';
import { saveReading } from '../../../lib/store/save-reading.ts';
import { entityOf, quoteOf } from '../../support/view-reading.ts';

let count = 0;

/** An empty library of its own for each test. */
export function openTestDatabase(): Database {
  return openDatabase(`test-${count++}`);
}

/** An article of the Brunvik Post, with whatever a test wants otherwise. */
export function sampleArticle(change: Partial<Article> = {}): Article {
  const text = change.text ?? 'Mayor Ida Holm closed the bridge.\n\n“It is not safe,” Holm said.';
  return {
    url: 'https://brunvikpost.example/bridge?ref=home',
    canonicalUrl: 'https://brunvikpost.example/bridge',
    title: 'Bridge closed',
    authors: ['Per Lund'],
    lang: 'en',
    publishedAt: '2024-03-04',
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    wordCount: 11,
    access: 'full',
    ...change,
    text,
  };
}

const NOTHING: Analysis = {
  lang: 'en',
  sentences: [],
  entities: [],
  quotes: [],
  dates: [],
  events: [],
  brief: [],
  notices: [],
};

/** An analysis that names these entities, written as `kind:Name`, the most salient first. */
export function sampleAnalysis(names: readonly string[] = ['person:Ida Holm']): Analysis {
  return { ...NOTHING, entities: names.map(sampleEntity) };
}

function sampleEntity(written: string, index: number): Entity {
  const [kind, name] = written.split(':') as [EntityKind, string];
  return {
    id: `e${index}`,
    name,
    kind,
    aliases: [],
    roles: [],
    mentions: [{ start: 6, end: 14, text: name, form: 'name' }],
    salience: 1 / (index + 1),
    confidence: 0.8,
    reason: { code: 'capitalizedRepeatedly' },
  };
}

/** Who said what: the speaker as `kind:Name`, absent where that is not known. */
export type Said = readonly [words: string, speaker?: string];

/** Saves an article in which these are quoted, published on this day and read an hour after midnight. */
export async function saveSaid(
  database: Database,
  slug: string,
  day: string,
  said: readonly Said[],
  change: Partial<Article> = {},
): Promise<SavedArticle> {
  const text = said
    .map(([words, speaker]) => `“${words}” ${speaker?.split(':')[1] ?? 'somebody'} said.`)
    .join('\n\n');
  const named = new Set(said.flatMap(([, speaker]) => speaker ?? []));
  const entities = [...named].map((written) => {
    const [kind, name] = written.split(':') as [EntityKind, string];
    return entityOf(text, written, name, kind);
  });
  const quotes = said.map(([words, speaker]) => {
    const by = speaker === undefined ? undefined : { id: speaker, name: speaker.split(':')[1] ?? '' };
    return quoteOf(text, { words, by, reason: { code: 'cueAfterQuote', values: ['said'] } });
  });
  const article = sampleArticle({
    text,
    title: slug,
    publishedAt: day,
    canonicalUrl: `https://brunvikpost.example/${slug}`,
    ...change,
  });
  const result = await saveReading(
    database,
    article,
    { ...NOTHING, entities, quotes },
    `${day}T01:00:00.000Z`,
  );
  return unwrap(result).saved;
}

/** The value of a result that must be a success. */
export function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.detail}`);
  return result.value;
}

/** All rows of all tables, but for what is random. */
export async function contentsOf(database: Database): Promise<Record<string, unknown[]>> {
  const tables = database.tables.filter(({ name }) => name !== 'meta');
  const rows = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(rows);
}
