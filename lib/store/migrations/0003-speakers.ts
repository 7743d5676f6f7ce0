import type { Entity, Speaker } from '../../model/analysis.ts';
import { speakerKey } from '../../stories/speaker-key.ts';
import type { Migration } from './migration.ts';

interface OldArticleRow {
  readonly id: string;
  readonly publishedAt?: string;
  readonly firstReadAt: string;
}

interface OldQuoteRow {
  readonly quote: { readonly speaker?: Speaker };
}

interface OldAppearanceRow {
  readonly entity: Entity;
}

/**
 * Quotes can be found by who said them, the newest first. The keys come from today's code on purpose: they must be
 * those that it will look for. No version before let the reader correct a speaker.
 */
export const speakers: Migration = {
  name: '0003-speakers',
  stores: {
    quotes: '[articleId+ordinal], articleId, *keys, [speaker+day]',
  },
  upgrade: async (transaction) => {
    for (const { id, publishedAt, firstReadAt } of await transaction
      .table<OldArticleRow>('articles')
      .toArray()) {
      const here = { articleId: id };
      const shown = await transaction.table<OldAppearanceRow>('appearances').where(here).toArray();
      const entities = shown.map(({ entity }) => entity);
      await transaction
        .table<OldQuoteRow & { speaker?: string; day?: string }>('quotes')
        .where(here)
        .modify((row) => {
          const speaker = speakerKey(row.quote.speaker, entities);
          if (speaker !== undefined) row.speaker = speaker;
          row.day = (publishedAt ?? firstReadAt).slice(0, 10);
        });
    }
  },
};
