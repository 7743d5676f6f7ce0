import { quoteKeys } from '../../stories/quote-keys.ts';
import type { Migration } from './migration.ts';

interface OldQuoteRow {
  readonly quote: { readonly text: string };
}

/**
 * Quotes can be found by their wording, and what the reader corrects has a table of its own. The keys come from
 * today's code on purpose: they must be those that it will look for.
 */
export const quotesAndCorrections: Migration = {
  name: '0002-quotes-and-corrections',
  stores: {
    quotes: '[articleId+ordinal], articleId, *keys',
    corrections: 'id, articleUrl',
  },
  upgrade: async (transaction) => {
    await transaction
      .table<OldQuoteRow & { keys?: readonly number[] }>('quotes')
      .toCollection()
      .modify((row) => {
        row.keys = quoteKeys(row.quote.text);
      });
  },
};
