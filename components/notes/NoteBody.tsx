import { useEffect, useState } from 'preact/hooks';
import type { MarkdownBlock, MarkdownInline } from '../../lib/model/markdown.ts';
import type { NoteTexts } from '../../lib/state/note-desk.ts';
import { ArticleLink } from '../page/ArticleLink.tsx';
import './note-body.css';

export interface NoteBodyProps {
  readonly body: string;
  readonly texts: NoteTexts;
}

/** What the reader wrote, as its Markdown says; as it was typed until this has been read, and where it cannot be. */
export function NoteBody({ body, texts }: NoteBodyProps) {
  const blocks = useMarkdown(body, texts);
  return (
    <div class="note-body">
      {blocks ? <Blocks blocks={blocks} texts={texts} dir="auto" /> : <p dir="auto">{body}</p>}
    </div>
  );
}

/** The parts of a text; those of what it was before, while it is read. */
export function useMarkdown(
  body: string,
  { readMarkdown }: Pick<NoteTexts, 'readMarkdown'>,
): readonly MarkdownBlock[] | undefined {
  const [blocks, setBlocks] = useState<readonly MarkdownBlock[] | undefined>(undefined);
  useEffect(() => {
    let isLatest = true;
    readMarkdown(body).then(
      (read) => isLatest && setBlocks(read),
      () => isLatest && setBlocks(undefined),
    );
    return () => {
      isLatest = false;
    };
  }, [body, readMarkdown]);
  return blocks;
}

interface BlocksProps {
  readonly blocks: readonly MarkdownBlock[];
  readonly texts: NoteTexts;
  /** Lists and quotes go in one direction with their marks: what stands in them has none of its own. */
  readonly dir?: 'auto';
}

export function Blocks({ blocks, ...props }: BlocksProps) {
  return blocks.map((block, index) => <Block key={index} block={block} {...props} />);
}

/** Headings are words in bold: they are none of the view that the note stands in. */
function Block({ block, texts, dir }: { readonly block: MarkdownBlock } & Omit<BlocksProps, 'blocks'>) {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return (
        <p class={block.kind === 'heading' ? 'note-heading' : undefined} dir={dir}>
          <Inlines inlines={block.inlines} texts={texts} />
        </p>
      );
    case 'quote':
      return (
        <blockquote dir={dir}>
          <Blocks blocks={block.blocks} texts={texts} />
        </blockquote>
      );
    case 'list': {
      const items = block.items.map((blocks, index) => (
        <li key={index}>
          <Blocks blocks={blocks} texts={texts} />
        </li>
      ));
      if (block.start === undefined) return <ul dir={dir}>{items}</ul>;
      return (
        <ol dir={dir} start={block.start}>
          {items}
        </ol>
      );
    }
    case 'code':
      return (
        <pre dir="ltr">
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
  }
}

interface InlinesProps {
  readonly inlines: readonly MarkdownInline[];
  readonly texts: NoteTexts;
}

function Inlines({ inlines, texts }: InlinesProps) {
  return inlines.map((inline, index) => <Inline key={index} inline={inline} texts={texts} />);
}

function Inline({ inline, texts }: { readonly inline: MarkdownInline } & Pick<InlinesProps, 'texts'>) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return <code>{inline.text}</code>;
    case 'link':
      return (
        <ArticleLink url={inline.url} onOpen={() => texts.openUrl(inline.url)}>
          <Inlines inlines={inline.inlines} texts={texts} />
        </ArticleLink>
      );
    default: {
      const Mark = MARKS[inline.kind];
      return (
        <Mark>
          <Inlines inlines={inline.inlines} texts={texts} />
        </Mark>
      );
    }
  }
}

const MARKS = { strong: 'strong', emphasis: 'em', deleted: 'del' } as const;
