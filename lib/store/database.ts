import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Correction } from '../model/correction.ts';
import type { ArticleId } from '../model/library.ts';
import type { SyncRow } from '../model/sync.ts';
import type { Member } from '../stories/threads/story-event.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type {
  AppearanceRow,
  ArticleRow,
  DateRow,
  EntityRow,
  EventRow,
  MetaRow,
  NoteRow,
  PlacementRow,
  QuoteRow,
  RevisionRow,
  StoryChoiceRow,
  StoryEventRow,
  StoryPostingRow,
  StoryWordRow,
  SyncStateRow,
  TextRow,
} from './rows.ts';

type PlacedKey = [ArticleId, number];
type RevisionKey = [articleId: ArticleId, textHash: string, title: string];

/** The reader's library on this machine. */
export type Database = Dexie & {
  readonly articles: EntityTable<ArticleRow, 'id'>;
  readonly texts: EntityTable<TextRow, 'articleId'>;
  readonly entities: EntityTable<EntityRow, 'key'>;
  readonly appearances: Table<AppearanceRow, PlacedKey>;
  readonly quotes: Table<QuoteRow, PlacedKey>;
  readonly dates: Table<DateRow, PlacedKey>;
  readonly events: Table<EventRow, PlacedKey>;
  readonly notes: EntityTable<NoteRow, 'id'>;
  readonly corrections: EntityTable<Correction, 'id'>;
  readonly storyEvents: EntityTable<StoryEventRow, 'id'>;
  readonly storyMembers: EntityTable<Member, 'id'>;
  readonly placements: EntityTable<PlacementRow, 'articleId'>;
  readonly storyPostings: EntityTable<StoryPostingRow, 'word'>;
  readonly storyWords: EntityTable<StoryWordRow, 'word'>;
  readonly storyChoices: EntityTable<StoryChoiceRow, 'articleId'>;
  readonly revisions: Table<RevisionRow, RevisionKey>;
  readonly syncRows: EntityTable<SyncRow, 'key'>;
  readonly syncState: EntityTable<SyncStateRow, 'id'>;
  readonly meta: EntityTable<MetaRow, 'key'>;
};

/**
 * Names the database; it is opened by its first use. Tests pass a name and a shorter history, the extension neither.
 * Durability is strict, so that a note that was acknowledged outlives a loss of power. Dexie's cache of answers is off: what
 * a live query asks after it was begun anew is never dropped from it, and a view that was open for 400 articles held 6 MB more.
 */
export function openDatabase(name = 'newsthread', history: readonly Migration[] = MIGRATIONS): Database {
  const database = new Dexie(name, { cache: 'disabled', chromeTransactionDurability: 'strict' }) as Database;
  history.forEach(({ stores, upgrade }, index) => {
    const version = database.version(index + 1).stores({ ...stores });
    if (upgrade) version.upgrade(upgrade);
  });
  database.on('populate', (transaction) => {
    transaction.table('meta').add({ key: 'canary', value: crypto.randomUUID() });
  });
  // A newer version of the extension wants to upgrade: let go at once. `false` keeps Dexie's own handler,
  // which does the same but writes to the console, from running.
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: false });
    return false;
  });
  database.on('blocked', () => false); // the same of its handler, which only writes
  return database;
}
