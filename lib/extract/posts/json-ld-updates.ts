import { MOST_POSTS } from '../../model/article-bounds.ts';
import { type LdNode, stringsOf } from '../json-ld.ts';
import { toIsoDate } from '../metadata/dates.ts';
import { cleanText, plainWords } from '../white-space.ts';

const FEWEST_LETTERS = 12; // of a headline; "Update" may stand above any post
const BODY_BEGINS = 60; // characters that are compared

/** What a page's JSON-LD says of one post of its live blog. */
export interface Update {
  readonly publishedAt?: string;
  readonly title?: string;
  /** The fragment of its address. */
  readonly anchor?: string;
  /** Title and beginning of the words, in the form in which wordings are compared. */
  readonly headline: string;
  readonly begins: string;
}

/** Reads the posts of the page's live blog as its JSON-LD has them. */
export function readUpdates(nodes: readonly LdNode[]): Update[] {
  const updates = nodes
    .filter(({ types }) => types.includes('LiveBlogPosting'))
    .flatMap(({ json }) => json.liveBlogUpdate as unknown)
    .filter((update) => typeof update === 'object' && update !== null);
  return (updates as Readonly<Record<string, unknown>>[]).slice(0, MOST_POSTS).map((json) => {
    const text = (name: string) => cleanText(stringsOf(json[name])[0]?.slice(0, 500));
    const headline = plainWords(text('headline'));
    return {
      publishedAt: toIsoDate(text('datePublished'), { dayFirst: true }),
      title: text('headline') || undefined,
      anchor: /#([^#]{1,200})$/.exec(text('url') || text('@id'))?.[1],
      headline: headline.length >= FEWEST_LETTERS ? headline : '',
      begins: plainWords(text('articleBody')).slice(0, BODY_BEGINS),
    };
  });
}

/** The update that a post of the page is: by anchor, else by headline, else by its first words. */
export function updateOf(
  updates: readonly Update[],
  mark: Element | undefined,
  words: string,
  heading: string | undefined,
): Update | undefined {
  const ids = idsAround(mark);
  const plain = plainWords(words.slice(0, 800));
  const title = plainWords(heading ?? '');
  const body = title && plain.startsWith(title) ? plain.slice(title.length).trim() : plain;
  return (
    updates.find(({ anchor }) => anchor !== undefined && ids.has(anchor)) ??
    updates.find(({ headline }) => headline !== '' && headline === title) ??
    updates.find(
      ({ begins }) => begins.length === BODY_BEGINS && (body.startsWith(begins) || plain.startsWith(begins)),
    )
  );
}

/** The ids of an element and of those around it. */
function idsAround(element: Element | undefined): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let at = element; at; at = at.parentElement ?? undefined) if (at.id) ids.add(at.id);
  return ids;
}
