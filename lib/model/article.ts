import type { Reason } from './reason.ts';
import type { Span } from './span.ts';

/** What a block of the article is. Only paragraphs, lists and block quotes are read for findings. */
export type BlockKind = 'paragraph' | 'heading' | 'list' | 'quote' | 'caption' | 'embed';

/** One block of the body; its words are `Article.text` from start to end. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export type Access = 'full' | 'partial' | 'paywalled';

/** A page's article as plain data: all that leaves the content script. */
export interface Article {
  /** The address as it stood in the address bar. */
  readonly url: string;
  /** The address that names the article wherever it was opened; equals `url` where nothing better is known. */
  readonly canonicalUrl: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly authors: readonly string[];
  readonly siteName?: string;
  readonly section?: string;
  /** BCP 47, lower case language, e.g. `en` or `en-GB`. */
  readonly lang?: string;
  /** ISO 8601, as precise as the page is: `2020-02-28` or `2020-02-28T13:06:00+01:00`. */
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
  /** The blocks joined by `\n\n`. */
  readonly text: string;
  /** In order, never overlapping, covering `text` but for the breaks between them. */
  readonly blocks: readonly Block[];
  readonly wordCount: number;
  readonly access: Access;
}

/** What kind of page it is, as far as it can be told. */
export type PageKind = 'article' | 'opinion' | 'liveBlog' | 'gallery' | 'video' | 'other';

/** Whether a page is a news article, how sure that is (0..1) and why. */
export interface Verdict {
  readonly article: boolean;
  /** Absent in the verdict at a glance, which does not tell kinds apart. */
  readonly kind?: PageKind;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const WORDS_A_MINUTE = 230; // Brysbaert 2019, silent reading of English non-fiction: 238 words a minute

/** Minutes that an adult needs for so many words, at least one. */
export function minutesToRead(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_A_MINUTE));
}
