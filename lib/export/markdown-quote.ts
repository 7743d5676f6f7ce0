import { escapeMarkdown, toMarkdownLink } from './markdown-text.ts';

/** What is said of a quote below it. */
export interface MarkdownQuote {
  readonly words: string;
  /** Absent where nobody is to be named. */
  readonly speaker?: string;
  /** The label of the link. */
  readonly source: string;
  readonly link: string;
}

/** A quote as a block quote of Markdown, with its speaker and a link. */
export function toMarkdownQuote({ words, speaker, source, link }: MarkdownQuote): string {
  const credit = [...(speaker === undefined ? [] : [escapeMarkdown(speaker)]), toMarkdownLink(source, link)];
  return `> ${escapeMarkdown(words)}\n>\n> — ${credit.join(' · ')}`;
}
