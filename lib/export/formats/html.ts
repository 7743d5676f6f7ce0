import type { ArchivedArticle } from '../../model/archive.ts';
import { isOnWords, type Note } from '../../model/note.ts';
import { textOf } from '../../model/span.ts';
import { eventsOf, linkOfNote, nameOfNoted, quotesOf } from '../findings.ts';
import type { ExportContext, ExportFormat, ExportWords } from '../format.ts';
import { toHtmlNote } from '../html-note.ts';
import { HTML_STYLE } from '../html-style.ts';
import { escapeHtml, toHtmlLink } from '../html-text.ts';

/**
 * For reading and printing: one page that opens anywhere, without a script and without anything from elsewhere. Of a
 * single article it holds the text as well.
 */
export const html: ExportFormat = {
  id: 'html',
  extension: 'html',
  mime: 'text/html',
  head: headOf,
  article: (archived, context) =>
    context.count === 1 ? wholeOf(archived, context) : partOf(archived, context),
  foot: () => '</main>\n</body>\n</html>\n',
};

/** The browser itself is told to run nothing and to load nothing, should anything slip through. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function headOf({ count, words }: ExportContext): string {
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.library)}</title>
<style>
${HTML_STYLE}
</style>
</head>
<body>
<main>
${count === 1 ? '' : `<h1>${escapeHtml(words.library)}</h1>\n`}`;
}

function wholeOf(archived: ArchivedArticle, context: ExportContext): string {
  const { article } = archived;
  const blocks = article.blocks.map((block) => {
    const words = escapeHtml(textOf(article.text, block));
    return block.kind === 'heading' ? `<h2 dir="auto">${words}</h2>` : `<p dir="auto">${words}</p>`;
  });
  const lang = article.lang === undefined ? '' : ` lang="${escapeHtml(article.lang)}"`;
  return `<article>
<h1 dir="auto">${escapeHtml(titleOf(archived))}</h1>
${sourceOf(archived)}
<div${lang}>
${blocks.join('\n')}
</div>
${findingsOf(archived, context.words, 'h2')}</article>
`;
}

function partOf(archived: ArchivedArticle, context: ExportContext): string {
  return `<article>
<h2 dir="auto">${escapeHtml(titleOf(archived))}</h2>
${sourceOf(archived)}
${findingsOf(archived, context.words, 'h3')}</article>
`;
}

const titleOf = ({ saved }: ArchivedArticle): string =>
  saved.title.trim() === '' ? saved.canonicalUrl : saved.title;

function sourceOf({ saved }: ArchivedArticle): string {
  const { siteName, authors, publishedAt, canonicalUrl } = saved;
  const parts = [authors.join(', '), publishedAt?.slice(0, 10) ?? ''].filter((part) => part !== '');
  const link = toHtmlLink(siteName?.trim() || canonicalUrl, canonicalUrl);
  return `<p class="source">${[...parts.map(escapeHtml), link].join(' · ')}</p>`;
}

function findingsOf(archived: ArchivedArticle, words: ExportWords, level: 'h2' | 'h3'): string {
  const notes = archived.notes.map((note) => toNote(note, archived, words));
  const quotes = quotesOf(archived).map(({ found, words: said, link }) => {
    const speaker = escapeHtml(found.speaker?.name ?? words.notAttributed);
    const source = `<p class="speaker">— ${speaker} · ${toHtmlLink(words.inArticle, link)}</p>`;
    return `<blockquote><p dir="auto">${escapeHtml(said)}</p>\n${source}</blockquote>`;
  });
  const dates = eventsOf(archived).map(({ found, words: told, link }) => {
    const sentence = `${escapeHtml(told)} ${toHtmlLink(words.inArticle, link)}`;
    return `<dt>${escapeHtml(found.date)}</dt>\n<dd dir="auto">${sentence}</dd>`;
  });
  const section = (title: string, content: string) =>
    content === '' ? '' : `<section>\n<${level}>${escapeHtml(title)}</${level}>\n${content}\n</section>\n`;
  return [
    section(words.notes, notes.join('\n')),
    section(words.quotes, quotes.join('\n')),
    section(words.dates, dates.length > 0 ? `<dl>\n${dates.join('\n')}\n</dl>` : ''),
  ].join('');
}

function toNote(note: Note, archived: ArchivedArticle, words: ExportWords): string {
  const { target, body, tags } = note;
  const link = toHtmlLink(words.inArticle, linkOfNote(note, archived));
  const name = nameOfNoted(target, words);
  const about = name === undefined ? '' : `<p dir="auto"><strong>${escapeHtml(name)}</strong></p>\n`;
  const on = isOnWords(target)
    ? `<blockquote><p dir="auto">${escapeHtml(target.quote.exact)}</p>\n<p class="speaker">${link}</p></blockquote>\n`
    : about;
  const tagged =
    tags.length > 0 ? `\n<p class="tags">${tags.map((tag) => `#${escapeHtml(tag)}`).join(' ')}</p>` : '';
  return `${on}${toHtmlNote(body)}${tagged}`;
}
