import { first } from './0001-first.ts';
import { quotesAndCorrections } from './0002-quotes-and-corrections.ts';
import { speakers } from './0003-speakers.ts';
import { stories } from './0004-stories.ts';
import { search } from './0005-search.ts';
import { revisions } from './0006-revisions.ts';
import { storyNames } from './0007-story-names.ts';
import { notesAbout } from './0008-notes-about.ts';
import { facets } from './0009-facets.ts';
import { sync } from './0010-sync.ts';
import type { Migration } from './migration.ts';

/** The history of the database. Only ever add to its end: readers hold every version before. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  quotesAndCorrections,
  speakers,
  stories,
  search,
  revisions,
  storyNames,
  notesAbout,
  facets,
  sync,
];
