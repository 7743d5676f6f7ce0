import type { Reason } from './reason.ts';
import type { Span } from './span.ts';

/** What a block of the article is. All but headings are read for findings. */
export type BlockKind = 'paragraph' | 'heading' | 'list' | 'quote';

/** One block of the body; its words are `Article.text` from start to end. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What the article shows beside its body: words below a picture, or a post of a social network. No finding comes from it. */
export interface Aside {
  readonly kind: 'caption' | 'embed';
  /** Empty where a frame shows the post. */
  readonly text: string;
  /** Start of the block in `Article.text` that it stands before; the text's length at the end. */
  readonly at: number;
  /** Of an embedded post, http or https. */
  readonly url?: string;
  /** Who posted it, as the page writes it, e.g. `Ada Moll (@adamoll)`. */
  readonly author?: string;
}

/** One post of a live blog; its words are `Article.text` from start to end. */
export interface Post extends Span {
  /** ISO 8601, as precise as the page is. */
  readonly publishedAt?: string;
  readonly title?: string;
}

export type Access = 'full' | 'partial' | 'paywalled';

/** What a field of an article's metadata may have been read of: the page's statements about itself, what it shows, its text. */
export const METADATA_SOURCES = [
  'jsonLd',
  'metaTag',
  'microdata',
  'langAttribute',
  'windowTitle',
  'page', // what a reader sees around the headline
  'address',
  'text',
] as const;

export type MetadataSource = (typeof METADATA_SOURCES)[number];

/** Where each field of an article's metadata comes from. A field that is not known has no source. */
export interface Provenance {
  readonly title?: MetadataSource;
  readonly standfirst?: MetadataSource;
  readonly authors?: MetadataSource;
  readonly siteName?: MetadataSource;
  readonly section?: MetadataSource;
  readonly lang?: MetadataSource;
  readonly publishedAt?: MetadataSource;
  readonly modifiedAt?: MetadataSource;
}

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
  /** Absent in articles that were saved by versions that did not keep it. */
  readonly provenance?: Provenance;
  /** The blocks joined by `\n\n`. */
  readonly text: string;
  /** In order, never overlapping, covering `text` but for the breaks between them. */
  readonly blocks: readonly Block[];
  /** In order of their place; absent where there are none. */
  readonly asides?: readonly Aside[];
  /** Of a live blog, in the order of the page, never overlapping. */
  readonly posts?: readonly Post[];
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
