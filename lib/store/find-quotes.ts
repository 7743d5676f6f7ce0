import type { ArticleId } from '../model/library.ts';
import type { QuoteShelf, ShelfQuestion } from '../model/shelf.ts';
import { toNameKey } from '../stories/names.ts';
import type { Database } from './database.ts';
import { findMatching, hasWords, matchingTables, readQuery } from './find-matching.ts';
import { findSaved } from './find-reading.ts';
import { inOrder } from './find-shelf.ts';
import type { QuoteRow } from './rows.ts';
import { searchWords } from './search-words.ts';

/** Articles whose quotes are read at a time, and how many at most for each that is to be listed: words may stand in many texts and in no quote. */
const AT_ONCE = 50;
const READ_FOR_ONE = 4;

/** The quotes of the articles that fit a question that have its words, in themselves or in their speaker's name; of a person only those said by that one. */
export function findQuotes(database: Database, { limit, ...question }: ShelfQuestion): Promise<QuoteShelf> {
  const { quotes, entities } = database;
  return database.transaction('r', [...matchingTables(database), quotes, entities], async () => {
    const most = limit * READ_FOR_ONE;
    const ids = await findArticles(database, question, most + 1);
    const person = question.person === undefined ? undefined : await entities.get(question.person);
    const speaker = person && toNameKey(person.name);
    const query = readQuery(question.query);
    const rows: QuoteRow[] = [];
    let read = 0;
    for (; read < Math.min(ids.length, most) && rows.length <= limit; read += AT_ONCE) {
      const said = await findSaid(database, ids.slice(read, read + AT_ONCE));
      rows.push(...said.filter((row) => (!speaker || row.speaker === speaker) && fits(row, query)));
    }
    const listed = rows.slice(0, limit);
    const saved = await findSaved(
      database,
      listed.map(({ articleId }) => articleId),
    );
    return {
      quotes: listed.flatMap(({ articleId, quote }) => {
        const its = saved.get(articleId);
        return its ? [{ saved: its, quote }] : [];
      }),
      more: rows.length > limit || read < ids.length,
    };
  });
}

async function findArticles(
  database: Database,
  question: Omit<ShelfQuestion, 'limit'>,
  most: number,
): Promise<readonly ArticleId[]> {
  const matching = await findMatching(database, question);
  if (matching) return (await inOrder(database, matching)).slice(0, most);
  return database.articles.orderBy('lastReadAt').reverse().limit(most).primaryKeys();
}

/** The quotes of these articles, in their order; parts of sentences are left out. */
async function findSaid({ quotes }: Database, ids: readonly ArticleId[]): Promise<readonly QuoteRow[]> {
  const rows = await quotes.where('articleId').anyOf(ids).toArray();
  const order = new Map(ids.map((id, index) => [id, index]));
  const placeOf = ({ articleId }: QuoteRow) => order.get(articleId) ?? 0;
  return rows
    .filter(({ quote }) => !quote.fragment)
    .sort((a, b) => placeOf(a) - placeOf(b) || a.ordinal - b.ordinal);
}

function fits({ quote }: QuoteRow, query: ReturnType<typeof readQuery>): boolean {
  return (
    query.words.length === 0 || hasWords(searchWords(`${quote.text} ${quote.speaker?.name ?? ''}`), query)
  );
}
