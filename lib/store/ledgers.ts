import type { ArticleId } from '../model/library.ts';
import type { Ledger, SpeakerKey } from '../model/said-elsewhere.ts';
import { distinctQuotes, toKeyedQuote } from '../stories/distinct-quotes.ts';
import type { Database } from './database.ts';
import { toSavedArticle } from './find-reading.ts';
import type { QuoteRow } from './rows.ts';

/** The newest quotes of a speaker that are looked at, and how many of them are shown. */
const MOST_READ = 100;
const MOST_SHOWN = 30;

/**
 * What the speakers of an article said before it, in other articles up to the day of this one. What they are quoted with
 * here, in whatever words, is left out, as is what was said twice. Looks only into an index, at most at 100 quotes for a
 * speaker however large the library is. Speakers of whom nothing is known are left out.
 */
export async function findLedgers(
  database: Database,
  id: ArticleId,
): Promise<ReadonlyMap<SpeakerKey, Ledger>> {
  const { articles, quotes } = database;
  return database.transaction('r', [articles, quotes], async () => {
    const own = await quotes.where({ articleId: id }).toArray();
    const speakers = [...new Set(own.flatMap(({ speaker }) => speaker ?? []))];
    const ledgers = await Promise.all(
      speakers.map(async (speaker) => {
        const here = own.filter((row) => row.speaker === speaker);
        return [speaker, await findLedger(database, speaker, here)] as const;
      }),
    );
    return new Map(ledgers.filter(([, ledger]) => ledger.quotes.length > 0));
  });
}

async function findLedger(
  { articles, quotes }: Database,
  speaker: SpeakerKey,
  here: readonly QuoteRow[],
): Promise<Ledger> {
  const [first] = here;
  const earlier = await quotes
    .where('[speaker+day]')
    .between([speaker, ''], [speaker, first?.day ?? ''], true, true)
    .reverse()
    .filter(({ articleId }) => articleId !== first?.articleId)
    .limit(MOST_READ)
    .toArray();
  const said = distinctQuotes(
    earlier.filter(({ quote }) => !quote.fragment),
    here.map(toKeyed),
    toKeyed,
  );
  const shown = said.slice(0, MOST_SHOWN);
  const theirs = await articles.bulkGet(shown.map(({ articleId }) => articleId));
  return {
    quotes: shown.flatMap(({ quote }, index) => {
      const article = theirs[index];
      return article ? [{ saved: toSavedArticle(article), quote }] : [];
    }),
    more: said.length > MOST_SHOWN || earlier.length === MOST_READ,
  };
}

function toKeyed({ quote, speaker, day }: QuoteRow) {
  return toKeyedQuote(quote.text, { speaker, publishedAt: day });
}
