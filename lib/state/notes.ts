import { computed, effect, signal } from '@preact/signals';
import type { ArticleId } from '../model/library.ts';
import { type Note, type NoteDraft, type NoteId, type NoteTarget, onSelection } from '../model/note.ts';
import type { PageSelection } from '../model/page.ts';
import type { Problem, Result } from '../model/result.ts';
import type { NoteDesk, NoteSources, NoteTexts } from './note-desk.ts';
import { isBegunAgain, targetGoingOn } from './note-targets.ts';
import { draftOf, noteOf, saysSame } from './note-text.ts';
import type { Stop } from './sources.ts';
import type { UndoOffer } from './undo.ts';

/** How long the reader pauses before the draft is kept, in milliseconds. */
export const DRAFT_PAUSE = 400;

export function createNoteDesk(sources: NoteSources, undo: UndoOffer): NoteDesk {
  return new Desk(sources, undo);
}

class Desk implements NoteDesk {
  readonly notes = signal<readonly Note[]>([]);
  readonly kept = signal(true);
  readonly problem = signal<Problem | undefined>(undefined);
  readonly #articleId = signal<ArticleId | undefined>(undefined);
  readonly written = signal<NoteDraft | undefined>(undefined);
  readonly draft = computed(() =>
    this.written.value?.target.articleId === this.#articleId.value ? this.written.value : undefined,
  );
  readonly texts: NoteTexts;
  readonly pointed = signal<NoteId | undefined>(undefined);
  readonly knownTags = signal<readonly string[]>([]);
  readonly #sources: NoteSources;
  readonly #undo: UndoOffer;
  readonly #stops: readonly Stop[];
  #stopNotes: Stop = () => undefined;
  /** Whether what is written here is, to the letter, the draft that all views share. */
  #shared = false;
  /** The note that was saved last, on whatever article. */
  #saved: Note | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(sources: NoteSources, undo: UndoOffer) {
    this.#sources = sources;
    this.#undo = undo;
    this.texts = { readMarkdown: sources.readMarkdown, openUrl: (url) => sources.pages.openUrl(url) };
    const isWriting = computed(() => this.written.value !== undefined);
    this.#stops = [
      sources.drafts.watchDraft((draft) => void this.#takeUp(draft)),
      effect(() => {
        if (!isWriting.value) return undefined;
        return sources.library.watchTags((tags) => {
          this.knownTags.value = tags;
        });
      }),
    ];
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

  async begin(target: NoteTarget) {
    const before = this.draft.value;
    const goesOn = before && targetGoingOn(before, target);
    if (goesOn) this.#compose({ ...before, target: goesOn }, this.kept.value);
    else if (await this.#settle())
      this.#compose({ noteId: this.#sources.newId(), target, body: '', tags: [] }, true);
    else return false;
    return true;
  }

  async edit(note: Note) {
    if (this.written.value?.noteId === note.id) return true;
    if (!(await this.#settle())) return false;
    this.#compose(draftOf(note), true);
    return true;
  }

  write(body: string) {
    this.#change({ body });
  }

  tag(tag: string) {
    const tags = this.written.value?.tags ?? [];
    if (tag !== '' && !tags.includes(tag)) this.#change({ tags: [...tags, tag] });
  }

  untag(tag: string) {
    const written = this.written.value;
    if (!written?.tags.includes(tag)) return;
    this.#change({ tags: written.tags.filter((each) => each !== tag) });
    this.#undo.propose({ what: 'tagRemoved', name: tag, undo: () => this.#tagAgain(written.noteId, tag) });
  }

  async keep() {
    clearTimeout(this.#pause);
    const written = this.written.value;
    if (!written || this.kept.value) return;
    await this.#sources.drafts.keepDraft(written);
    if (this.written.value !== written) return;
    this.kept.value = true;
    this.#shared = true;
  }

  async save() {
    const written = this.written.value;
    if (!written || written.body.trim() === '') return false;
    const result = await this.#sources.library.saveNote(noteOf(written, this.#sources.now()));
    if (result.ok) {
      this.#saved = result.value;
      await this.#clear();
      return true;
    }
    this.problem.value = result.problem;
    this.kept.value = false;
    await this.keep();
    return false;
  }

  async discard() {
    const written = this.written.value;
    await this.#clear();
    if (!written || written.body.trim() === '') return;
    if (written.edited && saysSame(written, draftOf(written.edited))) return;
    const undo = async () => {
      if (!(await this.#settle())) return;
      this.#compose(written, false);
      await this.keep();
    };
    this.#undo.propose({ what: 'draftDiscarded', undo });
  }

  point(id: NoteId | undefined) {
    this.pointed.value = id;
  }

  async remove(note: Note) {
    if (await this.#report(this.#sources.library.deleteNote(note.id))) this.#offerBack('noteDeleted', note);
  }

  async attach(note: Note, selection: PageSelection) {
    const attached = { ...note, target: onSelection(note.target.articleId, selection) };
    if (await this.#report(this.#sources.library.saveNote(attached))) this.#offerBack('noteAttached', note);
  }

  dispose() {
    void this.keep();
    this.#stopNotes();
    for (const stop of this.#stops) stop();
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

  #change(change: Partial<NoteDraft>) {
    const written = this.written.value;
    if (!written) return;
    this.#compose({ ...written, ...change }, false);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.keep(), DRAFT_PAUSE);
  }

  /** Puts a tag back where it was taken from: to what is being written, or to the note that this has become. */
  async #tagAgain(noteId: NoteId, tag: string) {
    const saved = [...this.notes.value, this.#saved].find((note) => note?.id === noteId);
    if (this.written.value?.noteId === noteId) this.tag(tag);
    else if (saved)
      await this.#report(this.#sources.library.saveNote({ ...saved, tags: [...saved.tags, tag] }));
  }

  #compose(draft: NoteDraft | undefined, kept: boolean, shared = false) {
    this.written.value = draft;
    this.problem.value = undefined;
    this.kept.value = kept;
    this.#shared = shared;
  }

  async #clear() {
    clearTimeout(this.#pause);
    this.#compose(undefined, true);
    await this.#sources.drafts.keepDraft(undefined);
  }

  /** Makes room for another note: what was written is saved, since nothing that the reader wrote may be lost. */
  async #settle() {
    return (this.written.value?.body.trim() ?? '') === '' || (await this.save());
  }

  /** A draft that was handed over, kept when a view closed, or written in another view at the same time. */
  async #takeUp(draft: NoteDraft | undefined) {
    const written = this.written.value;
    if (!draft) {
      if (this.#shared) this.#compose(undefined, true); // saved or discarded in another view
      return;
    }
    if (draft.noteId === written?.noteId) {
      if (!this.#shared || saysSame(draft, written)) return; // what is typed here is newer, or no other
    } else if (written && isBegunAgain(draft, written)) {
      return this.#sources.drafts.keepDraft(written);
    } else if (written) {
      if (!(await this.#settle())) return;
      await this.#sources.drafts.keepDraft(draft);
    }
    this.#compose(draft, true, true);
  }
}
