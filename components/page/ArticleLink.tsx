import type { ComponentChildren } from 'preact';

export interface ArticleLinkProps {
  readonly url: string;
  /** Of the words, where they are the article's own. */
  readonly lang?: string;
  /** Says more than the words do. */
  readonly title?: string;
  readonly children: ComponentChildren;
  readonly onOpen: () => unknown;
}

/** A link to an article, which the view opens: a page of the extension must not go away for it. */
export function ArticleLink({ url, children, onOpen, ...rest }: ArticleLinkProps) {
  return (
    <a
      href={url}
      dir="auto"
      {...rest}
      onClick={(event) => {
        // Held keys ask the browser for another tab or window, or to save: it does that well itself.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void onOpen();
      }}
    >
      {children}
    </a>
  );
}
