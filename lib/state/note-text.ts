import type { Note } from '../model/note.ts';
import type { PageSelection } from '../model/page.ts';
import type { NoteDraft } from './sources.ts';

// A mark of its own, not the # of an address (example.org/#top) or of a number in a row (#1).
const TAG = /(?<![\p{L}\p{N}/#&])#(\p{L}[\p{L}\p{N}_-]{0,63})/gu;

/** The tags in a note's words: every #word, lower case, each once, in the order in which they come. */
export function tagsOf(body: string): readonly string[] {
  return [...new Set(Array.from(body.matchAll(TAG), ([, word]) => (word ?? '').toLocaleLowerCase()))];
}

/** The words that a note is about, if it is about any. */
export function selectionOfNote({ target }: Note): PageSelection | undefined {
  return target.kind === 'text' ? { quote: target.quote, position: target.position } : undefined;
}

/** The note that a draft becomes at the time `now`; `before` is the note that it replaces. */
export function noteOf(
  { noteId, articleId, selection, body }: NoteDraft,
  before: Note | undefined,
  now: string,
): Note {
  const words = body.trim();
  return {
    id: noteId,
    target:
      before?.target ??
      (selection ? { kind: 'text', articleId, ...selection } : { kind: 'article', articleId }),
    body: words,
    tags: tagsOf(words),
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
}
