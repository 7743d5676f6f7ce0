import type { ArticleId } from '../model/library.ts';
import type { QuoteElsewhere } from '../model/said-elsewhere.ts';
import { readQuoteWords } from '../stories/quote-words.ts';
import { type ComparedQuote, isSameQuote } from '../stories/same-quote.ts';
import type { Database } from './database.ts';
import { toSavedArticle } from './find-reading.ts';
import type { ArticleRow, QuoteRow } from './rows.ts';

/** Quotes that are looked at for each key: one that more have says little. */
const MOST_PER_KEY = 50;
/** Quotes that are compared word by word, those first that share the most keys. */
const MOST_COMPARED = 40;

/**
 * Where else the quotes of an article stand, in other words or cut otherwise: for each, by where it begins, one quote
 * of every other article that has it, the newest first. Looks only into an index, at most 41 × 50 entries and 40 rows
 * for a quote however large the library is.
 */
export async function findSameQuotes(
  database: Database,
  id: ArticleId,
): Promise<ReadonlyMap<number, readonly QuoteElsewhere[]>> {
  const { articles, quotes } = database;
  return database.transaction('r', [articles, quotes], async () => {
    const article = await articles.get(id);
    if (!article) return new Map();
    const own = await quotes.where({ articleId: id }).toArray();
    const found = await Promise.all(
      own.map(async (row) => [row.quote.start, await findSame(database, row, article)] as const),
    );
    return new Map(found.filter(([, same]) => same.length > 0));
  });
}

async function findSame(database: Database, row: QuoteRow, article: ArticleRow): Promise<QuoteElsewhere[]> {
  const others = (await findSharing(database, row)).filter((other) => other !== undefined);
  const theirs = await database.articles.bulkGet(others.map(({ articleId }) => articleId));
  const mine = toCompared(row, article);
  const byArticle = new Map<ArticleId, QuoteElsewhere>();
  for (const [index, other] of others.entries()) {
    const its = theirs[index];
    if (its && !byArticle.has(its.id) && isSameQuote(mine, toCompared(other, its)))
      byArticle.set(its.id, { saved: toSavedArticle(its), quote: other.quote });
  }
  return [...byArticle.values()].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
}

/** Quotes of other articles that share keys with this one, those that share the most first. */
async function findSharing({ quotes }: Database, { articleId, keys }: QuoteRow) {
  const sharing = await Promise.all(
    keys.map((key) => quotes.where('keys').equals(key).limit(MOST_PER_KEY).primaryKeys()),
  );
  const counts = new Map<string, { readonly place: [ArticleId, number]; count: number }>();
  for (const place of sharing.flat()) {
    if (place[0] === articleId) continue;
    const known = counts.get(place.join());
    if (known) known.count += 1;
    else counts.set(place.join(), { place, count: 1 });
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count).slice(0, MOST_COMPARED);
  return quotes.bulkGet(most.map(({ place }) => place));
}

function toCompared({ quote, speaker }: QuoteRow, { publishedAt }: ArticleRow): ComparedQuote {
  return { words: readQuoteWords(quote.text), speaker, publishedAt };
}

function dateOf({ saved }: QuoteElsewhere): string {
  return saved.publishedAt ?? saved.firstReadAt;
}
