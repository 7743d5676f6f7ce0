import type { ExportedArticle, ExportFormat } from '../format.ts';

const VERSION = 1;

/** Everything that is known, for programs and for reading back. The version grows when a field changes its meaning. */
export const json: ExportFormat = {
  id: 'json',
  name: 'JSON',
  extension: 'json',
  mime: 'application/json',
  render: ({ exportedAt, articles }) => {
    const archive = { format: 'newsthread', version: VERSION, exportedAt, articles: articles.map(toEntry) };
    return `${JSON.stringify(archive, undefined, 2)}\n`;
  },
};

function toEntry({ saved, article, analysis, notes, corrections = [] }: ExportedArticle) {
  const { text, blocks, asides, posts } = article;
  return { ...saved, text, blocks, asides, posts, analysis, notes, corrections };
}
