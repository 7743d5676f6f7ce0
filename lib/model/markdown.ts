/** Words of a line, as Markdown marks them. A line break within a paragraph is a `\n` in a text. */
export type MarkdownInline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly inlines: readonly MarkdownInline[] }
  /** The address is one of the web. */
  | { readonly kind: 'link'; readonly url: string; readonly inlines: readonly MarkdownInline[] };

/** A part of a text, as Markdown marks it. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly inlines: readonly MarkdownInline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly MarkdownBlock[] }
  | MarkdownList
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

export interface MarkdownList {
  readonly kind: 'list';
  /** The number of the first item; absent where the items have none. */
  readonly start?: number;
  readonly items: readonly (readonly MarkdownBlock[])[];
}

/** Whether a text is more than plain paragraphs. */
export function isFormatted(blocks: readonly MarkdownBlock[]): boolean {
  return blocks.some(
    (block) => block.kind !== 'paragraph' || block.inlines.some(({ kind }) => kind !== 'text'),
  );
}
