import { toArticleId } from '../../../lib/store/identity.ts';

interface Entry {
  readonly notes: readonly object[];
}

/** An exported library that was made larger. */
export interface LargeArchive {
  readonly text: string;
  readonly notes: readonly string[];
}

/** An export with so many articles in place of its first one, each at an address of its own with a note of its own. */
export async function enlargeArchive(text: string, articles: number): Promise<LargeArchive> {
  const {
    checksum: _,
    articles: entries,
    ...head
  } = JSON.parse(text) as {
    checksum: string;
    articles: readonly Entry[];
  };
  const pattern = entries.find(({ notes }) => notes.length > 0);
  if (!pattern) throw new Error('There is no article with a note in it.');
  const indexes = Array.from({ length: articles }, (_each, index) => index);
  const copies = await Promise.all(indexes.map((index) => copy(pattern, index)));
  return {
    text: JSON.stringify({ ...head, articles: copies.map(({ entry }) => entry) }),
    notes: copies.map(({ body }) => body),
  };
}

async function copy({ notes, ...entry }: Entry, index: number): Promise<{ entry: Entry; body: string }> {
  const url = `https://news.example/${index}`;
  const id = await toArticleId(url);
  const body = `What I think of number ${index}.`;
  const note = { ...notes[0], id: `note-${index}`, body, target: { kind: 'article', articleId: id } };
  return { entry: { ...entry, ...{ id, url, canonicalUrl: url }, notes: [note] }, body };
}
