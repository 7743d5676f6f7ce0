import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Reading, SavedArticle } from '../model/library.ts';
import { outletOf } from '../model/outlet.ts';
import type { Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { toSavedArticle } from './find-reading.ts';
import { findingTables, toFindingRows, writeFindings } from './findings.ts';
import { toArticleId, toHash } from './identity.ts';
import { dayOf } from './index-speakers.ts';
import { placeReading } from './place-reading.ts';
import { keepRevision } from './revisions.ts';
import type { ArticleRow } from './rows.ts';
import { storyTables } from './story-index.ts';
import { inTransaction } from './transaction.ts';

/**
 * Saves what was read: one article is one, wherever and however often it was opened. Saving the same text with the
 * same findings again only moves `lastReadAt`; a changed text takes the place of the old one, which
 * is kept as a revision. Notes are never touched.
 * What is new is put into its story.
 * @param now ISO 8601 in UTC
 */
export async function saveReading(
  database: Database,
  article: Article,
  analysis: Analysis,
  now: string,
): Promise<Result<Reading>> {
  // Outside of the transaction: IndexedDB commits one that waits for anything else.
  const row = await toArticleRow(article, analysis, now);
  const tables = [...findingTables(database), ...storyTables(database), database.revisions];
  return attempt(database, () =>
    inTransaction(database, tables, async (bound) => {
      const known = await bound.articles.get(row.id);
      const firstReadAt = known?.firstReadAt ?? row.firstReadAt;
      const saved = { ...row, firstReadAt, day: dayOf({ ...row, firstReadAt }) };
      if (known) await keepRevision(bound, known, saved, article.text);
      await bound.articles.put(saved);
      if (known?.findingsHash !== saved.findingsHash)
        await writeFindings(bound, toFindingRows(saved.id, saved.firstReadAt, article, analysis));
      await placeReading(bound, saved, article, analysis);
      return { saved: toSavedArticle(saved), article, analysis };
    }),
  );
}

/** An article as the library lists it, read for the first time now. */
export async function toArticleRow(article: Article, analysis: Analysis, now: string): Promise<ArticleRow> {
  const { text, blocks, asides, posts, ...listed } = article;
  const { title, standfirst, authors, siteName, canonicalUrl } = listed; // it is found by their words as well
  return {
    ...listed,
    id: await toArticleId(canonicalUrl),
    textHash: await toHash(text),
    findingsHash: await toHash(
      JSON.stringify([
        text,
        blocks,
        asides,
        posts,
        analysis,
        title,
        standfirst,
        authors,
        siteName,
        canonicalUrl,
      ]),
    ),
    firstReadAt: now,
    lastReadAt: now,
    counts: countFindings(analysis),
    analyzedLang: analysis.lang,
    outlet: outletOf(listed),
    day: dayOf({ ...listed, firstReadAt: now }),
  };
}

/** What the list of the library says of an analysis. */
export function countFindings({ entities, quotes, dates }: Analysis): SavedArticle['counts'] {
  const people = entities.filter(({ kind }) => kind === 'person').length;
  return { people, quotes: quotes.length, dates: dates.length };
}
