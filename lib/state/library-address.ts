import { SHELVES, type ShelfView } from './shelf-view.ts';

/** What narrows a list is called the same in an address. */
const FACETS = ['person', 'outlet', 'story', 'from', 'to', 'tag'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What an address's query (`?q=bridge`) asks the library to show; what is no view of it is left out. */
export function readAddress(search: string): ShelfView {
  const asked = new URLSearchParams(search);
  const facets = FACETS.flatMap((name) => {
    const value = asked.get(name);
    const isDay = name === 'from' || name === 'to';
    return value === null || (isDay && !DAY.test(value)) ? [] : [[name, value] as const];
  });
  return {
    shelf: SHELVES.find((name) => name === asked.get('show')) ?? 'articles',
    query: asked.get('q') ?? '',
    noted: asked.get('notes') === 'only',
    ...Object.fromEntries(facets),
  };
}

/** The query of the address that shows a view again; empty for the plain library. */
export function toAddress(view: ShelfView): string {
  const { shelf, query, noted } = view;
  const asked = new URLSearchParams();
  if (shelf !== 'articles') asked.set('show', shelf);
  if (query.trim() !== '') asked.set('q', query.trim());
  if (noted) asked.set('notes', 'only');
  for (const name of FACETS) if (view[name] !== undefined) asked.set(name, view[name]);
  return asked.size > 0 ? `?${asked}` : '';
}
