import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ArticleId } from '../model/library.ts';
import type { NoteId } from '../model/note.ts';
import type { PageSelection } from '../model/page.ts';
import { PAGE_SELECTION } from './schemas.ts';
import { watchStorage } from './watch-storage.ts';

const KEY = 'draft';

const DRAFT = v.object({
  articleId: v.string(),
  selection: v.optional(PAGE_SELECTION),
  body: v.string(),
  noteId: v.optional(v.string()),
});

interface Draft {
  readonly articleId: ArticleId;
  readonly selection?: PageSelection;
  readonly body: string;
  readonly noteId?: NoteId;
}

/** Keeps the note that is being written, in local storage: it outlives the view, the browser and a crash. */
export async function keepDraft(draft: Draft | undefined): Promise<void> {
  if (draft) await browser.storage.local.set({ [KEY]: draft });
  else await browser.storage.local.remove(KEY);
}

/** The note that is being written. */
export function createDraftSource() {
  return {
    keepDraft,
    watchDraft: (onChange: (draft: Draft | undefined) => void) =>
      watchStorage('local', KEY, (value) => {
        const parsed = v.safeParse(DRAFT, value);
        onChange(parsed.success ? parsed.output : undefined);
      }),
  };
}
