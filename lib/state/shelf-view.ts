import type { Facets } from '../model/shelf.ts';

export const SHELVES = ['articles', 'stories', 'people', 'quotes', 'notes'] as const;
export type ShelfName = (typeof SHELVES)[number];

/**
 * What the library shows, as its address says it. Among the articles, quotes and notes, `person` and `story` narrow the list;
 * among the people and the stories they are whose page is open. A story is named by one of its articles: stories come and
 * go, articles stay.
 */
export interface ShelfView extends Facets {
  readonly shelf: ShelfName;
  readonly query: string;
}

/** The lists that are all of what fits one question. */
const FOUND: ReadonlySet<ShelfName> = new Set(['articles', 'quotes', 'notes']);

export function isFound(shelf: ShelfName): boolean {
  return FOUND.has(shelf);
}

/** A view after a change. On another shelf the question begins anew, but where it is the same for both. */
export function changeView(view: ShelfView, change: Partial<ShelfView>): ShelfView {
  const shelf = change.shelf ?? view.shelf;
  const goesOn = change.shelf === undefined || (isFound(shelf) && isFound(view.shelf));
  return goesOn ? { ...view, ...change } : { query: view.query, ...change, shelf };
}

/** What of a view narrows a list. */
export function facetsOf({ shelf: _shelf, query: _query, ...facets }: ShelfView): Facets {
  return facets;
}

/** Whether a list is narrowed by more than words. */
export function isNarrowed(view: ShelfView): boolean {
  return Object.values(facetsOf(view)).some((value) => value !== undefined && value !== false);
}

/** Whether two views are of one list or page: what is sought in it may differ. */
export function isSamePage(a: ShelfView, b: ShelfView): boolean {
  return a.shelf === b.shelf && (isFound(a.shelf) || (a.person === b.person && a.story === b.story));
}
