import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type NoteDraft, onSelection } from '../model/note.ts';
import { NOTE_DRAFT } from '../schemas/note.ts';
import { readAs } from '../schemas/read-as.ts';
import { PAGE_SELECTION } from './schemas.ts';
import { watchStorage } from './watch-storage.ts';

/** The note that is being written; in local storage, where it outlives the view, the browser and a crash. */
const WRITTEN = 'draft';
/**
 * One that the background began, until a view takes it up. It has a place of its own, since the other may hold words
 * that no view has saved yet: the view that takes this one up saves those first.
 */
const HANDED_OVER = 'draftHandedOver';

/** As drafts were kept before notes could be on more than an article and its words. */
const OLDER_DRAFT = v.pipe(
  v.object({
    noteId: v.string(),
    articleId: v.string(),
    selection: v.optional(PAGE_SELECTION),
    body: v.string(),
  }),
  v.transform(
    ({ noteId, articleId, selection, body }): NoteDraft => ({
      noteId,
      target: onSelection(articleId, selection),
      body,
      tags: [],
    }),
  ),
);

const DRAFT = v.union([NOTE_DRAFT, OLDER_DRAFT]);

/** Hands a draft that was begun outside of any view over to the view that is open or opens next. */
export async function handOverDraft(draft: NoteDraft): Promise<void> {
  await browser.storage.local.set({ [HANDED_OVER]: draft });
}

/** The note that is being written, as a view keeps and follows it. */
export function createDraftSource() {
  return { keepDraft, watchDraft };
}

async function keepDraft(draft: NoteDraft | undefined): Promise<void> {
  if (draft) await browser.storage.local.set({ [WRITTEN]: draft });
  await browser.storage.local.remove(draft ? HANDED_OVER : [WRITTEN, HANDED_OVER]);
}

/** Tells of what was being written first, then of what was handed over. */
function watchDraft(onChange: (draft: NoteDraft | undefined) => void): () => void {
  let stopHandedOver: (() => void) | undefined;
  const stopWritten = watchStorage('local', WRITTEN, (written) => {
    onChange(toDraft(written));
    stopHandedOver ??= watchStorage('local', HANDED_OVER, (handedOver) => {
      const draft = toDraft(handedOver);
      if (draft) onChange(draft);
    });
  });
  return () => {
    stopWritten();
    stopHandedOver?.();
  };
}

function toDraft(stored: unknown): NoteDraft | undefined {
  return readAs(DRAFT, stored);
}
