import { applyCorrections } from '../corrections/apply-corrections.ts';
import type { EntityId } from '../model/analysis.ts';
import type { Correction, CorrectionId } from '../model/correction.ts';
import type { ArticleId, Reading } from '../model/library.ts';
import type { MetElsewhere } from '../model/met-elsewhere.ts';
import type { Note, NoteId } from '../model/note.ts';
import type { PersonEntry, PersonKey, PersonPage } from '../model/person.ts';
import type { Revision } from '../model/revision.ts';
import type { Ledger, QuoteElsewhere, SpeakerKey } from '../model/said-elsewhere.ts';
import type {
  FacetChoices,
  Facets,
  NoteShelf,
  QuoteShelf,
  ShelfPage,
  ShelfQuestion,
} from '../model/shelf.ts';
import type { Story, StoryOf, StoryPage } from '../model/story.ts';
import { deleteCorrection, findCorrections, saveCorrection } from './corrections.ts';
import type { Database } from './database.ts';
import { deleteArticle } from './delete-article.ts';
import { findFacets } from './find-facets.ts';
import { findPeople, findPerson } from './find-person.ts';
import { findQuotes } from './find-quotes.ts';
import { findReading } from './find-reading.ts';
import { findShelf } from './find-shelf.ts';
import { findStories, findStory } from './find-story.ts';
import { findStoryPage } from './find-story-page.ts';
import { findLedgers } from './ledgers.ts';
import { listNotes } from './list-notes.ts';
import { findMeetings } from './meetings.ts';
import { mergeStories } from './merge-stories.ts';
import { deleteNote, findNotes, findTags, saveNote } from './notes.ts';
import { findRevisions } from './revisions.ts';
import { findSameQuotes } from './same-quotes.ts';
import { chooseStory, splitStory } from './story-choices.ts';
import { renameStory } from './story-names.ts';
import { isUntold, markTold } from './untold.ts';
import { createWatch, type LibraryTrouble } from './watch.ts';

/** The library as views follow it. For extension pages only: in a worker live queries miss changes (Dexie 1467). */
export function createLibrarySource(database: Database, trouble: LibraryTrouble) {
  const watch = createWatch(database, trouble);
  return {
    watchReading: (id: ArticleId, onChange: (reading: Reading | undefined) => void) =>
      watch(async () => corrected(await findReading(database, id)), onChange),
    watchShelf: (question: ShelfQuestion, onChange: (page: ShelfPage) => void) =>
      watch(() => findShelf(database, question), onChange),
    watchQuotes: (question: ShelfQuestion, onChange: (found: QuoteShelf) => void) =>
      watch(() => findQuotes(database, question), onChange),
    watchNoteShelf: (question: ShelfQuestion, onChange: (found: NoteShelf) => void) =>
      watch(() => listNotes(database, question), onChange),
    watchFacets: (facets: Facets, onChange: (choices: FacetChoices) => void) =>
      watch(() => findFacets(database, facets), onChange),
    watchPeople: (query: string, onChange: (people: readonly PersonEntry[]) => void) =>
      watch(() => findPeople(database, query), onChange),
    watchPerson: (key: PersonKey, onChange: (person: PersonPage | undefined) => void) =>
      watch(() => findPerson(database, key), onChange),
    watchNotes: (articleId: ArticleId | undefined, onChange: (notes: readonly Note[]) => void) =>
      watch(() => findNotes(database, articleId), onChange),
    watchTags: (onChange: (tags: readonly string[]) => void) => watch(() => findTags(database), onChange),
    watchStory: (id: ArticleId, onChange: (story: StoryOf | undefined) => void) =>
      watch(async () => {
        const story = await findStory(database, id);
        return story && { ...story, others: story.others.map(corrected) };
      }, onChange),
    watchStories: (onChange: (stories: readonly Story[]) => void, most?: number) =>
      watch(() => findStories(database, most), onChange),
    watchStoryPage: (id: ArticleId, limit: number, onChange: (page: StoryPage | undefined) => void) =>
      watch(() => findStoryPage(database, id, limit), onChange),
    watchSameQuotes: (
      id: ArticleId,
      onChange: (same: ReadonlyMap<number, readonly QuoteElsewhere[]>) => void,
    ) => watch(() => findSameQuotes(database, id), onChange),
    watchLedgers: (id: ArticleId, onChange: (ledgers: ReadonlyMap<SpeakerKey, Ledger>) => void) =>
      watch(() => findLedgers(database, id), onChange),
    watchMeetings: (id: ArticleId, onChange: (met: ReadonlyMap<EntityId, MetElsewhere>) => void) =>
      watch(() => findMeetings(database, id), onChange),
    watchUntold: (onChange: (isUntold: boolean) => void) => watch(() => isUntold(database), onChange),
    markTold: () => markTold(database),
    watchRevisions: (id: ArticleId, onChange: (revisions: readonly Revision[]) => void) =>
      watch(() => findRevisions(database, id), onChange),
    saveNote: (note: Note) => saveNote(database, note),
    deleteNote: (id: NoteId) => deleteNote(database, id),
    watchCorrections: (onChange: (corrections: readonly Correction[]) => void) =>
      watch(() => findCorrections(database), onChange),
    saveCorrection: (correction: Correction) => saveCorrection(database, correction),
    deleteCorrection: (id: CorrectionId) => deleteCorrection(database, id),
    chooseStory: (id: ArticleId, togetherWith: ArticleId | undefined, now: string) =>
      chooseStory(database, id, togetherWith, now),
    mergeStories: (id: ArticleId, into: ArticleId, now: string) => mergeStories(database, id, into, now),
    splitStory: (ids: readonly ArticleId[], now: string) => splitStory(database, ids, now),
    renameStory: (id: ArticleId, name: string | undefined, now: string) =>
      renameStory(database, id, name, now),
    deleteArticle: (id: ArticleId) => deleteArticle(database, id),
  };
}

/** A reading as the reader corrected it. */
function corrected<T extends Reading | undefined>(reading: T): T {
  return reading && { ...reading, analysis: applyCorrections(reading) };
}
