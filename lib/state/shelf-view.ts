import type { ArticleId } from '../model/library.ts';
import type { PersonKey } from '../model/person.ts';

export const SHELVES = ['articles', 'stories', 'people'] as const;
export type ShelfName = (typeof SHELVES)[number];

/** What the library shows, as its address says it. */
export interface ShelfView {
  readonly shelf: ShelfName;
  readonly query: string;
  /** Whether only articles with notes are listed. */
  readonly noted?: boolean;
  /** The person whose page is open. */
  readonly person?: PersonKey;
  /** An article of the story whose page is open: stories come and go, articles stay. */
  readonly story?: ArticleId;
}

/** A view after a change. What another shelf is about, and pages, are left. */
export function changeView(view: ShelfView, change: Partial<ShelfView>): ShelfView {
  return change.shelf === undefined
    ? { ...view, ...change }
    : { ...view, person: undefined, story: undefined, ...change };
}

/** Whether two views are of one list or page: what is sought in it may differ. */
export function isSamePage(a: ShelfView, b: ShelfView): boolean {
  return a.shelf === b.shelf && a.person === b.person && a.story === b.story;
}
