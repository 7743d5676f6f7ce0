import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ArticleId } from '../model/library.ts';
import type { Note } from '../model/note.ts';
import type { PageSelection } from '../model/page.ts';
import type { Problem, Result } from '../model/result.ts';
import { noteOf, selectionOfNote } from './note-text.ts';
import type { DraftSource, LibrarySource, NoteDraft, Stop } from './sources.ts';
import type { UndoOffer } from './undo.ts';

/** How long the reader pauses before the draft is kept, in milliseconds. */
export const DRAFT_PAUSE = 400;

export interface NoteSources {
  readonly library: Pick<LibrarySource, 'watchNotes' | 'saveNote' | 'deleteNote'>;
  readonly drafts: DraftSource;
  /** The present, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly newId: () => string;
}

/** The notes on one article after the other, and the one that is being written. */
export interface NoteDesk {
  readonly notes: ReadonlySignal<readonly Note[]>;
  /** The note that is being written on the open article. */
  readonly draft: ReadonlySignal<NoteDraft | undefined>;
  /** Whether what is written so far would survive the view's closing now. */
  readonly kept: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<Problem | undefined>;
  open(articleId: ArticleId | undefined): void;
  /** Begins a note. What was being written elsewhere is saved first; false means that this failed. */
  begin(articleId: ArticleId, selection?: PageSelection): Promise<boolean>;
  edit(note: Note): Promise<boolean>;
  write(body: string): void;
  save(): Promise<boolean>;
  discard(): Promise<void>;
  remove(note: Note): Promise<void>;
  /** Makes a note one on these words. */
  attach(note: Note, selection: PageSelection): Promise<void>;
  /** Keeps the draft now, without waiting for a pause. */
  keep(): Promise<void>;
  dispose(): void;
}

export function createNoteDesk(sources: NoteSources, undo: UndoOffer): NoteDesk {
  return new Desk(sources, undo);
}

class Desk implements NoteDesk {
  readonly notes = signal<readonly Note[]>([]);
  readonly kept = signal(true);
  readonly problem = signal<Problem | undefined>(undefined);
  readonly #articleId = signal<ArticleId | undefined>(undefined);
  readonly #written = signal<NoteDraft | undefined>(undefined);
  readonly draft = computed(() =>
    this.#written.value?.articleId === this.#articleId.value ? this.#written.value : undefined,
  );
  readonly #sources: NoteSources;
  readonly #undo: UndoOffer;
  readonly #stopDrafts: Stop;
  #stopNotes: Stop = () => undefined;
  /** Whether what is written here is, to the letter, the draft that all views share. */
  #shared = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(sources: NoteSources, undo: UndoOffer) {
    this.#sources = sources;
    this.#undo = undo;
    this.#stopDrafts = sources.drafts.watchDraft((draft) => void this.#takeUp(draft));
  }

  open(articleId: ArticleId | undefined) {
    if (articleId === this.#articleId.peek()) return;
    this.#stopNotes();
    this.#stopNotes = () => undefined;
    this.notes.value = [];
    this.#articleId.value = articleId;
    if (articleId === undefined) return;
    this.#stopNotes = this.#sources.library.watchNotes(articleId, (notes) => {
      this.notes.value = notes;
    });
  }

  async begin(articleId: ArticleId, selection?: PageSelection) {
    const before = this.draft.value;
    const goesOn = before && !before.isEdit && (!selection || !before.selection);
    if (goesOn) this.#compose({ ...before, selection: selection ?? before.selection }, this.kept.value);
    else if (await this.#settle())
      this.#compose({ noteId: this.#sources.newId(), articleId, selection, body: '' }, true);
    else return false;
    return true;
  }

  async edit(note: Note) {
    if (this.draft.value?.noteId === note.id) return true;
    if (!(await this.#settle())) return false;
    const { id: noteId, body, target } = note;
    const selection = selectionOfNote(note);
    this.#compose({ noteId, articleId: target.articleId, selection, body, isEdit: true }, true);
    return true;
  }

  write(body: string) {
    const written = this.#written.value;
    if (!written) return;
    this.#compose({ ...written, body }, false);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.keep(), DRAFT_PAUSE);
  }

  async keep() {
    clearTimeout(this.#pause);
    const written = this.#written.value;
    if (!written || this.kept.value) return;
    await this.#sources.drafts.keepDraft(written);
    if (this.#written.value !== written) return;
    this.kept.value = true;
    this.#shared = true;
  }

  async save() {
    const written = this.#written.value;
    if (!written || written.body.trim() === '') return false;
    const before = this.notes.value.find((note) => note.id === written.noteId);
    const result = await this.#sources.library.saveNote(noteOf(written, before, this.#sources.now()));
    if (result.ok) {
      await this.#clear();
      return true;
    }
    this.problem.value = result.problem;
    this.kept.value = false;
    await this.keep();
    return false;
  }

  async discard() {
    const written = this.#written.value;
    const before = this.notes.value.find((note) => note.id === written?.noteId);
    await this.#clear();
    if (!written || written.body.trim() === '' || written.body === before?.body) return;
    const undo = async () => {
      this.#compose(written, false);
      await this.keep();
    };
    this.#undo.propose({ what: 'draftDiscarded', undo });
  }

  async remove(note: Note) {
    if (await this.#report(this.#sources.library.deleteNote(note.id))) this.#offerBack('noteDeleted', note);
  }

  async attach(note: Note, selection: PageSelection) {
    const { articleId } = note.target;
    const attached = { ...note, target: { kind: 'text', articleId, ...selection } as const };
    if (await this.#report(this.#sources.library.saveNote(attached))) this.#offerBack('noteAttached', note);
  }

  dispose() {
    void this.keep();
    this.#stopNotes();
    this.#stopDrafts();
  }

  #offerBack(what: 'noteDeleted' | 'noteAttached', note: Note) {
    this.#undo.propose({
      what,
      undo: async () => void (await this.#report(this.#sources.library.saveNote(note))),
    });
  }

  async #report(doing: Promise<Result<unknown>>): Promise<boolean> {
    const result = await doing;
    this.problem.value = result.ok ? undefined : result.problem;
    return result.ok;
  }

  #compose(draft: NoteDraft, kept: boolean) {
    this.#written.value = draft;
    this.problem.value = undefined;
    this.kept.value = kept;
    this.#shared = false;
  }

  async #clear() {
    clearTimeout(this.#pause);
    this.#forget();
    await this.#sources.drafts.keepDraft(undefined);
  }

  #forget() {
    this.#written.value = undefined;
    this.problem.value = undefined;
    this.kept.value = true;
    this.#shared = false;
  }

  /** Makes room for another note: what was written is saved, since nothing that the reader wrote may be lost. */
  async #settle() {
    return (this.#written.value?.body.trim() ?? '') === '' || (await this.save());
  }

  /** A draft that was handed over, kept when a view closed, or written in another view at the same time. */
  async #takeUp(draft: NoteDraft | undefined) {
    const written = this.#written.value;
    if (!draft) {
      if (this.#shared) this.#forget(); // saved or discarded in another view
      return;
    }
    if (draft.noteId === written?.noteId) {
      if (!this.#shared || draft.body === written.body) return; // what is typed here is newer, or no other
    } else if (written && isBegunAgain(draft, written)) {
      return this.#sources.drafts.keepDraft(written);
    } else if (written) {
      if (!(await this.#settle())) return;
      await this.#sources.drafts.keepDraft(draft);
    }
    this.#compose(draft, true);
    this.#shared = true;
  }
}

/** Whether a draft is a fresh beginning, from the popup or the menu, of the note that is being written: that one goes on. */
function isBegunAgain(draft: NoteDraft, written: NoteDraft): boolean {
  return (
    draft.body === '' &&
    !written.isEdit &&
    draft.articleId === written.articleId &&
    draft.selection?.quote.exact === written.selection?.quote.exact &&
    draft.selection?.quote.prefix === written.selection?.quote.prefix
  );
}
