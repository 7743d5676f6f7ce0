import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FacetChoices, NoteShelf, QuoteShelf, ShelfQuestion } from '../model/shelf.ts';
import { facetsOf, isFound, isNarrowed, type ShelfView } from './shelf-view.ts';
import type { LibrarySource } from './sources.ts';

/** What is found in the library beside the articles, and what all of it can be narrowed by. */
export interface FoundLists {
  /** Absent until the library has answered, and while another list is shown. */
  readonly quotes: ReadonlySignal<QuoteShelf | undefined>;
  readonly notes: ReadonlySignal<NoteShelf | undefined>;
  /** Absent until the library has answered. */
  readonly choices: ReadonlySignal<FacetChoices | undefined>;
  /** Whether the choices are shown: as the reader wants it, else where the list is narrowed. */
  readonly isFiltering: ReadonlySignal<boolean>;
  toggleFilters(): void;
  dispose(): void;
}

/** Follows the list that the view asks for; asks for none of those that are not shown. */
export function createFoundLists(
  library: Pick<LibrarySource, 'watchQuotes' | 'watchNoteShelf' | 'watchFacets'>,
  view: ReadonlySignal<ShelfView>,
  question: ReadonlySignal<ShelfQuestion>,
): FoundLists {
  const quotes = signal<QuoteShelf | undefined>(undefined);
  const notes = signal<NoteShelf | undefined>(undefined);
  const choices = signal<FacetChoices | undefined>(undefined);
  const wanted = signal<boolean | undefined>(undefined);
  const shelf = computed(() => view.value.shelf);
  const isFiltering = computed(() => isFound(shelf.value) && (wanted.value ?? isNarrowed(view.value)));
  const stops = [
    effect(() => {
      if (shelf.value !== 'quotes') return undefined;
      return library.watchQuotes(question.value, (found) => {
        quotes.value = found;
      });
    }),
    effect(() => {
      if (shelf.value !== 'notes') return undefined;
      return library.watchNoteShelf(question.value, (found) => {
        notes.value = found;
      });
    }),
    effect(() => {
      if (!isFiltering.value) return undefined;
      return library.watchFacets(facetsOf(view.value), (found) => {
        choices.value = found;
      });
    }),
  ];
  return {
    quotes,
    notes,
    choices,
    isFiltering,
    toggleFilters() {
      wanted.value = !isFiltering.peek();
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
}
