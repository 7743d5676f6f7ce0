import { applyCorrections } from '../../corrections/apply-corrections.ts';
import type { Quote } from '../../model/analysis.ts';
import type { Note } from '../../model/note.ts';
import { selectText } from '../../model/text-selector.ts';
import type { ExportedArticle, ExportFormat, ExportInput, ExportWords } from '../format.ts';
import { toFrontMatter } from '../front-matter.ts';
import { toMarkdownQuote } from '../markdown-quote.ts';
import { escapeMarkdown, escapeMarkdownLines, toMarkdownLink } from '../markdown-text.ts';
import { toTextFragment } from '../text-fragment.ts';

/** For reading and for note collections such as Obsidian: front matter, notes and quotes, links to the sentences. */
export const markdown: ExportFormat = {
  id: 'markdown',
  name: 'Markdown',
  extension: 'md',
  mime: 'text/markdown',
  render: (input) => {
    const [only, ...others] = input.articles;
    const isOne = only !== undefined && others.length === 0;
    const head = isOne ? headOfArticle(only, input) : headOfLibrary(input);
    return `${head}\n${input.articles.map((each) => bodyOf(each, input.words)).join('\n')}`;
  },
};

function headOfArticle({ saved, analysis, notes }: ExportedArticle, { exportedAt }: ExportInput): string {
  return toFrontMatter({
    title: saved.title,
    outlet: saved.siteName,
    authors: saved.authors,
    published: saved.publishedAt,
    modified: saved.modifiedAt,
    url: saved.canonicalUrl,
    read: saved.firstReadAt,
    exported: exportedAt,
    people: analysis.entities.filter(({ kind }) => kind === 'person').map(({ name }) => name),
    tags: [...new Set(notes.flatMap(({ tags }) => tags))],
  });
}

function headOfLibrary({ articles, exportedAt, words }: ExportInput): string {
  return toFrontMatter({ title: words.library, exported: exportedAt, articles: articles.length });
}

function bodyOf(exported: ExportedArticle, words: ExportWords): string {
  const { saved, notes } = exported;
  const spoken = applyCorrections(exported).quotes.filter(({ fragment }) => !fragment);
  return [
    `# ${escapeMarkdown(saved.title)}`,
    sourceOf(exported),
    ...(notes.length > 0 ? [`## ${escapeMarkdown(words.notes)}`] : []),
    ...notes.map((note) => toNoteText(note, saved.canonicalUrl, words)),
    ...(spoken.length > 0 ? [`## ${escapeMarkdown(words.quotes)}`] : []),
    ...spoken.map((quote) => toQuoteText(quote, exported, words)),
    '',
  ].join('\n\n');
}

function sourceOf({ saved }: ExportedArticle): string {
  const { siteName, authors, publishedAt, canonicalUrl } = saved;
  const parts = [authors.join(', '), publishedAt?.slice(0, 10)].filter(
    (part) => part !== undefined && part !== '',
  );
  const link = toMarkdownLink(siteName ?? canonicalUrl, canonicalUrl);
  return [...parts.map((part) => escapeMarkdown(part ?? '')), link].join(' · ');
}

function toNoteText({ target, body, tags }: Note, url: string, words: ExportWords): string {
  const tagged = tags.map((tag) => `#${tag.replace(/[^\p{L}\p{M}\p{N}_/]+/gu, '-')}`).join(' ');
  if (target.kind === 'article') return joinBlocks([escapeMarkdownLines(body), tagged]);
  const link = toMarkdownLink(words.inArticle, toTextFragment(url, target.quote));
  return joinBlocks([
    `> ${escapeMarkdown(target.quote.exact)}\n>\n> ${link}`,
    escapeMarkdownLines(body),
    tagged,
  ]);
}

function toQuoteText(
  quote: Quote,
  { saved, article: { text } }: ExportedArticle,
  words: ExportWords,
): string {
  return toMarkdownQuote({
    words: quote.text,
    speaker: quote.speaker?.name ?? words.notAttributed,
    source: words.inArticle,
    link: toTextFragment(saved.canonicalUrl, selectText(text, quote).quote),
  });
}

function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
