import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ArticleId } from '../model/library.ts';
import type { NoteId } from '../model/note.ts';
import type { PageSelection } from '../model/page.ts';
import { PAGE_SELECTION } from './schemas.ts';
import { watchStorage } from './watch-storage.ts';

/** The note that is being written; in local storage, where it outlives the view, the browser and a crash. */
const WRITTEN = 'draft';
/**
 * One that the background began, until a view takes it up. It has a place of its own, since the other may hold words
 * that no view has saved yet: the view that takes this one up saves those first.
 */
const HANDED_OVER = 'draftHandedOver';

// Loose: whatever else a view keeps with its draft comes back to it.
const DRAFT = v.looseObject({
  noteId: v.string(),
  articleId: v.string(),
  selection: v.optional(PAGE_SELECTION),
  body: v.string(),
  isEdit: v.optional(v.boolean()),
});

interface Draft {
  readonly noteId: NoteId;
  readonly articleId: ArticleId;
  readonly selection?: PageSelection;
  readonly body: string;
  readonly isEdit?: boolean;
}

/** Hands a draft that was begun outside of any view over to the view that is open or opens next. */
export async function handOverDraft(draft: Draft): Promise<void> {
  await browser.storage.local.set({ [HANDED_OVER]: draft });
}

/** The note that is being written, as a view keeps and follows it. */
export function createDraftSource() {
  return { keepDraft, watchDraft };
}

async function keepDraft(draft: Draft | undefined): Promise<void> {
  if (draft) await browser.storage.local.set({ [WRITTEN]: draft });
  await browser.storage.local.remove(draft ? HANDED_OVER : [WRITTEN, HANDED_OVER]);
}

/** Tells of what was being written first, then of what was handed over. */
function watchDraft(onChange: (draft: Draft | undefined) => void): () => void {
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

function toDraft(stored: unknown): Draft | undefined {
  const parsed = v.safeParse(DRAFT, stored);
  return parsed.success ? parsed.output : undefined;
}
