import type { Note, NoteDraft } from '../model/note.ts';

/** The most characters of a tag. */
export const LONGEST_TAG = 64;

// A mark of its own, not the # of an address (example.org/#top) or of a number in a row (#1).
const TAG = /(?<![\p{L}\p{N}/#&])#(\p{L}[\p{L}\p{M}\p{N}_-]{0,63})/gu;

/** The tags in a note's words: every #word, lower case, each once, in the order in which they come. */
export function tagsOf(body: string): readonly string[] {
  return [...new Set(Array.from(body.matchAll(TAG), ([, word]) => (word ?? '').toLocaleLowerCase()))];
}

/** What was typed as a tag, as it is kept: one word in lower case, letters and digits of any script; empty where there are none. */
export function toTag(typed: string): string {
  return typed
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_/]+/gu, '-')
    .replace(/^[-/]+/u, '')
    .slice(0, LONGEST_TAG)
    .toWellFormed()
    .replace(/[^\p{L}\p{M}\p{N}_]+$/u, '');
}

/** A note as it is changed: of its tags, those that do not stand in its words. */
export function draftOf(note: Note): NoteDraft {
  const { id: noteId, target, body } = note;
  const inWords = tagsOf(body);
  return { noteId, target, body, tags: note.tags.filter((tag) => !inWords.includes(tag)), edited: note };
}

/** The note that a draft becomes at the time `now`. */
export function noteOf({ noteId, target, body, tags, edited }: NoteDraft, now: string): Note {
  const words = body.trim();
  return {
    id: noteId,
    target,
    body: words,
    tags: [...new Set([...tagsOf(words), ...tags])],
    createdAt: edited?.createdAt ?? now,
    updatedAt: now,
  };
}

/** Whether two drafts say the same. */
export function saysSame(a: NoteDraft, b: NoteDraft): boolean {
  return a.body === b.body && a.tags.join('\n') === b.tags.join('\n');
}
