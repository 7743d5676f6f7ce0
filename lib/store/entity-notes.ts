import { findNamed } from '../corrections/find-named.ts';
import type { Entity } from '../model/analysis.ts';
import type { Note } from '../model/note.ts';
import type { Database } from './database.ts';
import type { AppearanceRow, EntityKey } from './rows.ts';

/** A note on somebody, with that one as the article shows them that it was written on. */
export interface EntityNote {
  readonly note: Note;
  readonly row: AppearanceRow;
}

/**
 * The notes on whoever bears a key, the newest first: those that were written under one of these names, on articles in
 * which the key stands for this name, as the reader corrected them.
 */
export async function findEntityNotes(
  { notes, appearances }: Database,
  key: EntityKey,
  names: readonly string[],
): Promise<EntityNote[]> {
  const written = await notes.where('note.target.entity.name').anyOf(names).sortBy('createdAt');
  if (written.length === 0) return [];
  const articleIds = new Set(written.map(({ articleId }) => articleId));
  const rows = await appearances
    .where('articleId')
    .anyOf([...articleIds])
    .toArray();
  return written.reverse().flatMap(({ note }) => {
    const row = rows.find((each) => each.entityKey === key && isOn(note, each));
    return row ? [{ note, row }] : [];
  });
}

/** All names of somebody in several articles, each once: those that the reader gave, and those that the articles use. */
export function namesOf(entities: readonly Entity[]): readonly string[] {
  const names = entities.flatMap(({ name, aliases, mentions }) => {
    const written = mentions.filter(({ form }) => form === 'name').map(({ text }) => text);
    return [name, ...aliases, ...written];
  });
  return [...new Set(names)];
}

function isOn({ target }: Note, { articleId, entity }: AppearanceRow): boolean {
  return (
    target.kind === 'entity' &&
    target.articleId === articleId &&
    findNamed(target.entity.name, [entity]) !== undefined
  );
}
