import type { ArticleId } from '../model/library.ts';
import type { Note, NoteId } from '../model/note.ts';
import type { Result } from '../model/result.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import type { NoteRow } from './rows.ts';
import { noteWords } from './search-index.ts';

/** Adds a note, or replaces the one with its id. */
export function saveNote(database: Database, note: Note): Promise<Result<Note>> {
  return attempt(database, () => database.notes.put(toNoteRow(note)).then(() => note));
}

/** Deletes a note; one that is gone already is no problem. */
export function deleteNote(database: Database, id: NoteId): Promise<Result<void>> {
  return attempt(database, () => database.notes.delete(id));
}

/** The notes on one article, or all of them, the newest first. */
export async function findNotes({ notes }: Database, articleId?: ArticleId): Promise<Note[]> {
  const rows =
    articleId === undefined
      ? await notes.orderBy('createdAt').toArray()
      : await notes.where({ articleId }).sortBy('createdAt');
  return rows.map(toNote).reverse();
}

/** The tags of all notes, the most used first. */
export async function findTags({ notes }: Database): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const key of await notes.orderBy('note.tags').keys()) {
    const tag = String(key);
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag);
}

/** The notes on the stories that these articles stand in, the newest first. */
export async function findStoryNotes({ notes }: Database, articleIds: readonly ArticleId[]): Promise<Note[]> {
  const rows = await notes.where('articleId').anyOf(articleIds).sortBy('createdAt');
  return rows
    .map(toNote)
    .filter(({ target }) => target.kind === 'story')
    .reverse();
}

/** A note with what finds it. */
export function toNoteRow(note: Note): NoteRow {
  return {
    id: note.id,
    articleId: note.target.articleId,
    createdAt: note.createdAt,
    note,
    words: noteWords(note),
  };
}

function toNote({ note }: NoteRow): Note {
  return note;
}
