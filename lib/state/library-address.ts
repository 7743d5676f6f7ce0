import { SHELVES, type ShelfView } from './shelf-view.ts';

/** What an address's query (`?q=bridge`) asks the library to show; what is no view of it is left out. */
export function readAddress(search: string): ShelfView {
  const asked = new URLSearchParams(search);
  return {
    shelf: SHELVES.find((name) => name === asked.get('show')) ?? 'articles',
    query: asked.get('q') ?? '',
    noted: asked.get('notes') === 'only',
    person: asked.get('person') ?? undefined,
    story: asked.get('story') ?? undefined,
  };
}

/** The query of the address that shows a view again; empty for the plain library. */
export function toAddress({ shelf, query, noted, person, story }: ShelfView): string {
  const asked = new URLSearchParams();
  if (shelf !== 'articles') asked.set('show', shelf);
  if (query.trim() !== '') asked.set('q', query.trim());
  if (noted) asked.set('notes', 'only');
  if (person !== undefined) asked.set('person', person);
  if (story !== undefined) asked.set('story', story);
  return asked.size > 0 ? `?${asked}` : '';
}
