import type { ReadonlySignal } from '@preact/signals';
import type { Reading } from '../model/library.ts';
import type { Note, NoteDraft } from '../model/note.ts';
import type { Elsewhere } from './elsewhere.ts';
import type { NoteDesk } from './note-desk.ts';
import { isAbout, isSameTarget, type NoteSubject, targetOn } from './note-targets.ts';
import type { PlacedNotes } from './placed-notes.ts';
import type { StoryFollower } from './story.ts';

/** A note where a view shows it. */
export interface ShownNote {
  readonly note: Note;
  /** The article that it was written on, where that is another one. */
  readonly from?: { readonly title: string; readonly url: string };
}

/** The notes on what a view shows of an article, each beside what it is about. */
export interface NotesInPlace {
  readonly desk: NoteDesk;
  /** The notes on this, whichever article they were written on: those of the article first. */
  on(subject: NoteSubject): readonly ShownNote[];
  /** The new note that is being written on this. */
  draftOn(subject: NoteSubject): NoteDraft | undefined;
  begin(subject: NoteSubject): Promise<void>;
  edit(note: Note): Promise<void>;
}

interface Shown {
  readonly desk: NoteDesk;
  readonly placed: Pick<PlacedNotes, 'places'>;
  readonly reading: ReadonlySignal<Reading | undefined>;
  readonly elsewhere: Pick<Elsewhere, 'met'>;
  readonly story: Pick<StoryFollower, 'story'>;
}

/** @param stayingHere does something that begins a note, and shows it where it was begun */
export function createNotesInPlace(
  shown: Shown,
  stayingHere: (doing: () => Promise<unknown>) => Promise<void>,
): NotesInPlace {
  const { desk, placed, reading } = shown;

  function elsewhereOn(subject: NoteSubject): readonly ShownNote[] {
    if (subject.kind === 'entity') {
      const met = shown.elsewhere.met.value.get(subject.entity.id);
      const articles = met?.meetings.map(({ saved }) => saved) ?? [];
      return (met?.notes ?? []).map((note) => ({
        note,
        from: articles.find(({ id }) => id === note.target.articleId),
      }));
    }
    const story = subject.kind === 'story' ? shown.story.story.value : undefined;
    return (story?.notes ?? [])
      .filter(({ target }) => target.articleId !== reading.value?.saved.id)
      .map((note) => ({
        note,
        from: story?.parts.find(({ articleId }) => articleId === note.target.articleId),
      }));
  }

  return {
    desk,
    on(subject) {
      const { value: open } = reading;
      if (!open) return [];
      const own = desk.notes.value.filter((note) => isAbout(note, subject, open, placed.places.value));
      return [...own.map((note) => ({ note })), ...elsewhereOn(subject)];
    },
    draftOn(subject) {
      const draft = desk.draft.value;
      const { value: open } = reading;
      if (!draft || draft.edited || !open) return undefined;
      return isSameTarget(draft.target, targetOn(subject, open)) ? draft : undefined;
    },
    async begin(subject) {
      const { value: open } = reading;
      if (open) await stayingHere(() => desk.begin(targetOn(subject, open)));
    },
    edit: (note) => stayingHere(() => desk.edit(note)),
  };
}
