import type { ArchivedArticle, LooseWords, NoteChoice, Standing } from '../model/archive.ts';
import type { Correction } from '../model/correction.ts';
import type { ArticleId } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { Revision } from '../model/revision.ts';
import type { StoryChoice } from '../model/story.ts';
import { toCanonicalJson } from './canonical-json.ts';
import type { Hash } from './checksum.ts';
import { toArchiveEntry } from './formats/json.ts';

/** What of the reader's words is to be written, and how each thing in the file stands to the library. */
export interface WordsPlan {
  readonly standings: {
    readonly notes: readonly Standing[];
    /** What is said of a story comes after them. */
    readonly corrections: readonly Standing[];
  };
  /** Notes that the library does not have yet: no note of the reader's is ever replaced. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** What is to be written of one article of a file. */
export interface ImportPlan extends WordsPlan {
  readonly standings: WordsPlan['standings'] & { readonly article: Standing };
  /** The article with its findings, where it is to be written. */
  readonly article?: ArchivedArticle;
  readonly storyChoice?: StoryChoiceOf;
  /** What the article said before, as far as the library does not know. */
  readonly revisions: readonly RevisionOf[];
}

interface RevisionOf extends Revision {
  readonly articleId: ArticleId;
}

interface StoryChoiceOf extends StoryChoice {
  readonly articleId: ArticleId;
}

/** Plans what bringing back one article changes. Done twice, the second time changes nothing. */
export async function planImport(
  there: ArchivedArticle,
  here: ArchivedArticle | undefined,
  choice: NoteChoice,
  hash: Hash,
): Promise<ImportPlan> {
  const article = standingOf(bare(there), here && bare(here), (entry) => entry.lastReadAt);
  const { notes, corrections = [], storyChoice } = there;
  const own = { notes: here?.notes ?? [], corrections: here?.corrections ?? [] };
  const words = await planWords({ notes, corrections }, own, choice, hash);
  const placed = storyChoice && standingOf(storyChoice, here?.storyChoice, ({ at }) => at);
  return {
    ...words,
    standings: {
      article,
      notes: words.standings.notes,
      corrections: [...words.standings.corrections, ...(placed ? [placed] : [])],
    },
    ...(isToWrite(article) ? { article: sinceFirstRead(there, here) } : {}),
    revisions: newRevisions(there, here),
    ...(placed && isToWrite(placed) ? { storyChoice: { articleId: there.saved.id, ...storyChoice } } : {}),
  };
}

/** Plans what bringing back words of the reader's changes. */
export async function planWords(
  there: LooseWords,
  here: LooseWords,
  choice: NoteChoice,
  hash: Hash,
): Promise<WordsPlan> {
  const notes = there.notes.map((note) => ({ note, standing: noteStanding(note, here.notes) }));
  const corrections = there.corrections.map((correction) => {
    const known = here.corrections.find(({ id }) => id === correction.id);
    return { correction, standing: standingOf(correction, known, ({ at }) => at) };
  });
  const added = notes.filter(({ standing }) => standing !== 'same');
  return {
    standings: {
      notes: notes.map(({ standing }) => standing),
      corrections: corrections.map(({ standing }) => standing),
    },
    notes: await Promise.all(
      added
        .filter(({ standing }) => standing === 'new' || choice === 'both')
        .map(({ note, standing }) => (standing === 'new' ? note : asCopy(note, hash))),
    ),
    corrections: corrections.flatMap(({ correction, standing }) => (isToWrite(standing) ? [correction] : [])),
  };
}

const isToWrite = (standing: Standing): boolean => standing === 'new' || standing === 'newerThere';

function standingOf<T>(there: T, here: T | undefined, timeOf: (value: T) => string): Standing {
  if (here === undefined) return 'new';
  if (toCanonicalJson(there) === toCanonicalJson(here)) return 'same';
  return timeOf(there) > timeOf(here) ? 'newerThere' : 'newerHere';
}

/** A note is the same under whatever id: the copy of an earlier import is known again. */
function noteStanding(there: Note, here: readonly Note[]): Standing {
  const words = wordsOf(there);
  if (here.some((note) => wordsOf(note) === words)) return 'same';
  return standingOf(
    there,
    here.find(({ id }) => id === there.id),
    ({ updatedAt }) => updatedAt,
  );
}

const wordsOf = ({ id: _, ...note }: Note): string => toCanonicalJson(note);

/** The article as a page gave it and as it was read, without what was before and what the reader made of it. */
function bare({ saved, article, analysis }: ArchivedArticle) {
  return toArchiveEntry({ saved, article, analysis, notes: [] });
}

/** One that says what the library has as the article of now is no earlier one. */
function newRevisions(there: ArchivedArticle, here: ArchivedArticle | undefined): RevisionOf[] {
  const known = here ? [here.article, ...(here.revisions ?? [])] : [];
  return (there.revisions ?? [])
    .filter(({ title, text }) => !known.some((each) => each.title === title && each.text === text))
    .map((revision) => ({ articleId: there.saved.id, ...revision }));
}

function sinceFirstRead(there: ArchivedArticle, here: ArchivedArticle | undefined): ArchivedArticle {
  const { firstReadAt } = there.saved;
  if (!here || firstReadAt <= here.saved.firstReadAt) return there;
  return { ...there, saved: { ...there.saved, firstReadAt: here.saved.firstReadAt } };
}

/** A note of its own, beside the one of the library that has its id; always under the same id. */
async function asCopy(note: Note, hash: Hash): Promise<Note> {
  return { ...note, id: `${note.id}-${(await hash(wordsOf(note))).slice(0, 12)}` };
}
