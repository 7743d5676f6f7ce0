/** Something of a page that is no part of the article, told by its element before the body is looked for. */
export interface ElementPass {
  readonly name: string;
  /** Elements by tag, role or attribute; absent where labels alone tell. */
  readonly selector?: string;
  /** Words of class, id and test id that name it: matched against the lower-case labels, parted by spaces and hyphens. */
  readonly labels?: RegExp;
  /** Never taken out when it holds more than this share of the page's running text, 0..1. */
  readonly atMost: number;
  /** Taken out of the middle of a sentence too, where labels mostly say what a word leads to ("tag"). */
  readonly evenInSentences?: boolean;
}

/** Makes the pattern of label words: each a whole word of the label, or several joined by hyphens. */
export function labelWords(list: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${list.trim().split(/\s+/).join('|')})(?=$|[\\s_-])`);
}

/** Class, id and test ids of an element, lower case, camel case and double separators opened up. */
export function labelsOf(element: Element): string {
  // WordPress writes an article's state, tags and categories into its classes: they are about its subject.
  const labels = ['class', 'id', 'data-testid', 'data-component'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return labels
    .join(' ')
    .slice(0, 600)
    .replace(/(?:^|\s)(?:tag|category|status|type|format)-\S+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/__|--/g, '-')
    .toLowerCase();
}
