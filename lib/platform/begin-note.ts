import type { ArticleId } from '../model/library.ts';
import { type NoteDraft, type NoteId, onSelection } from '../model/note.ts';
import type { PageSelection } from '../model/page.ts';
import type { Result } from '../model/result.ts';
import type { TabState } from '../model/tab.ts';

/** What beginning a note on a page is made of. */
export interface NoteStart {
  findState(tabId: number): Promise<TabState | undefined>;
  /** Reads the tab, even when it seems to be no article: the reader wants a note on it. */
  readTab(tabId: number): Promise<Result<void>>;
  readSelection(tabId: number): Promise<Result<PageSelection | undefined>>;
  newId(): NoteId;
  handOverDraft(draft: NoteDraft): Promise<void>;
}

/**
 * Begins a note on what is selected in a tab, or on its article where nothing is: the sidebar shows the draft. The page
 * is read first if it was not; where that fails the tab's state says why, and there is no draft.
 * @param selectedText what the context menu says is selected: kept where the page itself cannot be asked
 */
export async function beginNote(start: NoteStart, tabId: number, selectedText?: string): Promise<void> {
  // The selection first: reading may take a moment, and the reader may click somewhere meanwhile.
  const early = await start.readSelection(tabId);
  const articleId = (await findArticle(start, tabId)) ?? (await readNow(start, tabId));
  if (articleId === undefined) return;
  const selected = early.ok ? early : await start.readSelection(tabId);
  const selection = (selected.ok ? selected.value : undefined) ?? toSelection(selectedText);
  await start.handOverDraft({
    noteId: start.newId(),
    target: onSelection(articleId, selection),
    body: '',
    tags: [],
  });
}

async function readNow(start: NoteStart, tabId: number): Promise<ArticleId | undefined> {
  const read = await start.readTab(tabId);
  return read.ok ? findArticle(start, tabId) : undefined;
}

async function findArticle(start: NoteStart, tabId: number): Promise<ArticleId | undefined> {
  const state = await start.findState(tabId);
  return state?.status === 'article' ? state.articleId : undefined;
}

function toSelection(text: string | undefined): PageSelection | undefined {
  const exact = text?.trim();
  return exact ? { quote: { exact, prefix: '', suffix: '' } } : undefined;
}
