import type { Migration } from './migration.ts';

/** Notes are found by their tags, and by the name of the one that they are about. Both stand in the note itself. */
export const notesAbout: Migration = {
  name: '0008-notes-about',
  stores: {
    notes: 'id, articleId, createdAt, *words, *note.tags, note.target.entity.name',
  },
};
