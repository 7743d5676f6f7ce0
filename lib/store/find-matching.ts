import type { ArticleId } from '../model/library.ts';
import type { Facets } from '../model/shelf.ts';
import type { Database } from './database.ts';
import { withKey } from './entity-names.ts';
import { searchWords } from './search-words.ts';

/** Letters of a word that is being typed; fewer lead to nearly all articles, many times: seconds in a large library. */
const SHORTEST_BEGUN = 3;

/** The tables that `findMatching` reads. */
export function matchingTables({ articles, texts, notes, appearances, placements, meta }: Database) {
  return [articles, texts, notes, appearances, placements, meta];
}

/**
 * The articles that have all words of a query, in themselves or in the notes on them, and all that is asked for besides;
 * nothing where nothing is asked. Looks only into indexes. Call it in a transaction over `matchingTables`.
 */
export async function findMatching(
  database: Database,
  { query, ...facets }: Facets & { readonly query: string },
): Promise<ReadonlySet<ArticleId> | undefined> {
  let matching: ReadonlySet<ArticleId> | undefined;
  for (const find of [...facetFinders(database, facets), ...wordFinders(database, query)]) {
    const having: readonly ArticleId[] = await find();
    const both = matching;
    matching = new Set(both ? having.filter((id) => both.has(id)) : having);
    if (matching.size === 0) break;
  }
  return matching;
}

/** The words of a query, and the last one where it is being typed and may be begun only. */
export function readQuery(query: string): { readonly words: readonly string[]; readonly begun?: string } {
  const words = searchWords(query);
  const last = /\s$/u.test(query) ? undefined : words.at(-1);
  return last !== undefined && last.length >= SHORTEST_BEGUN ? { words, begun: last } : { words };
}

/** Whether some words are all those of a query. */
export function hasWords(own: readonly string[], { words, begun }: ReturnType<typeof readQuery>): boolean {
  return words.every((word) =>
    word === begun ? own.some((each) => each.startsWith(word)) : own.includes(word),
  );
}

type Finder = () => PromiseLike<readonly ArticleId[]>;

/** Those that leave fewest are asked first. */
function facetFinders(database: Database, { person, outlet, story, from, to, tag, noted }: Facets): Finder[] {
  const { articles, notes, appearances } = database;
  const finders: Finder[] = [];
  if (story !== undefined) finders.push(() => findInStory(database, story));
  if (tag !== undefined)
    finders.push(async () => articlesOf(await notes.where('note.tags').equals(tag).toArray()));
  if (person !== undefined)
    finders.push(async () => {
      const named = appearances.where('[entityKey+firstReadAt]').between(...withKey(person));
      return (await named.primaryKeys()).map(([id]) => id);
    });
  if (outlet !== undefined) finders.push(() => articles.where('outlet').equals(outlet).primaryKeys());
  // All rows are read faster than their articles' ids, each once, from the index.
  if (noted) finders.push(async () => articlesOf(await notes.toArray()));
  if (from !== undefined || to !== undefined)
    finders.push(() =>
      articles
        .where('day')
        .between(from ?? '', to ?? '\uffff', true, true)
        .primaryKeys(),
    );
  return finders;
}

async function findInStory({ placements }: Database, id: ArticleId): Promise<readonly ArticleId[]> {
  const placement = await placements.get(id);
  if (!placement) return [];
  const { threadId } = placement;
  return placements.where('[threadId+readAt]').between([threadId, ''], [threadId, '\uffff']).primaryKeys();
}

function wordFinders({ texts, notes }: Database, query: string): Finder[] {
  const { words, begun } = readQuery(query);
  return words.map((word) => async () => {
    const [inTexts, inNotes] = [texts.where('words'), notes.where('words')];
    const [written, noted] = await Promise.all([
      (word === begun ? inTexts.startsWith(word) : inTexts.equals(word)).primaryKeys(),
      (word === begun ? inNotes.startsWith(word) : inNotes.equals(word)).toArray(),
    ]);
    return [...written, ...articlesOf(noted)];
  });
}

function articlesOf(rows: readonly { readonly articleId: ArticleId }[]): readonly ArticleId[] {
  return rows.map(({ articleId }) => articleId);
}
