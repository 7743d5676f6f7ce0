import type { Quote } from '../../model/analysis.ts';
import type { ArchivedArticle } from '../../model/archive.ts';
import { isOnWords, type Note } from '../../model/note.ts';
import { type Linked, nameOfNoted, peopleOf, quotesOf } from '../findings.ts';
import type { ExportContext, ExportFormat, ExportWords } from '../format.ts';
import { toFrontMatter } from '../front-matter.ts';
import { toMarkdownNote } from '../markdown-note.ts';
import { toMarkdownQuote } from '../markdown-quote.ts';
import { escapeMarkdown, toMarkdownLink } from '../markdown-text.ts';
import { toTextFragment } from '../text-fragment.ts';

/** For reading and for note collections such as Obsidian: front matter, notes and quotes, links to the sentences. */
export const markdown: ExportFormat = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  isFilePerArticle: true,
  article: (exported, context) => `${headOf(exported, context)}\n${bodyOf(exported, context.words)}`,
};

function headOf(exported: ArchivedArticle, { exportedAt }: ExportContext): string {
  const { saved, notes } = exported;
  return toFrontMatter({
    title: saved.title,
    outlet: saved.siteName,
    authors: saved.authors,
    published: saved.publishedAt,
    modified: saved.modifiedAt,
    url: saved.canonicalUrl,
    read: saved.firstReadAt,
    exported: exportedAt,
    people: peopleOf(exported),
    tags: [...new Set(notes.flatMap(({ tags }) => tags))],
  });
}

function bodyOf(exported: ArchivedArticle, words: ExportWords): string {
  const { saved, notes } = exported;
  const spoken = quotesOf(exported);
  return [
    `# ${escapeMarkdown(saved.title)}`,
    sourceOf(exported),
    ...(notes.length > 0 ? [`## ${escapeMarkdown(words.notes)}`] : []),
    ...notes.map((note) => toNoteText(note, saved.canonicalUrl, words)),
    ...(spoken.length > 0 ? [`## ${escapeMarkdown(words.quotes)}`] : []),
    ...spoken.map((quote) => toQuoteText(quote, words)),
    '',
  ].join('\n\n');
}

function sourceOf({ saved }: ArchivedArticle): string {
  const { siteName, authors, publishedAt, canonicalUrl } = saved;
  const parts = [authors.join(', '), publishedAt?.slice(0, 10)].filter(
    (part) => part !== undefined && part !== '',
  );
  const link = toMarkdownLink(siteName ?? canonicalUrl, canonicalUrl);
  return [...parts.map((part) => escapeMarkdown(part ?? '')), link].join(' · ');
}

function toNoteText({ target, body, tags }: Note, url: string, words: ExportWords): string {
  const others = tags.filter((tag) => !body.toLocaleLowerCase().includes(`#${tag}`));
  const tagged = others.map((tag) => `#${tag.replace(/[^\p{L}\p{M}\p{N}_/]+/gu, '-')}`).join(' ');
  const name = nameOfNoted(target, words);
  const about = name === undefined ? '' : `**${escapeMarkdown(name)}**`;
  if (!isOnWords(target)) return joinBlocks([about, toMarkdownNote(body), tagged]);
  const link = toMarkdownLink(words.inArticle, toTextFragment(url, target.quote));
  return joinBlocks([`> ${escapeMarkdown(target.quote.exact)}\n>\n> ${link}`, toMarkdownNote(body), tagged]);
}

function toQuoteText(
  { found, words, link }: Linked<Quote>,
  { notAttributed, inArticle }: ExportWords,
): string {
  return toMarkdownQuote({
    words,
    speaker: found.speaker?.name ?? notAttributed,
    source: inArticle,
    link,
  });
}

function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
