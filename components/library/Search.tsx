import { i18n } from '#i18n';
import type { Shelf } from '../../lib/state/library.ts';
import { isFound, type ShelfName } from '../../lib/state/shelf-view.ts';
import { ChipButton } from '../ui/Chip.tsx';
import { Filters } from './Filters.tsx';

/** The field to search with, and what narrows the list besides. */
export function Search({ shelf }: { readonly shelf: Shelf }) {
  const { shelf: by, query, noted } = shelf.view.value;
  const label = labelOf(by);
  return (
    <search>
      <div class="library-search">
        <input
          type="search"
          aria-label={label}
          placeholder={label}
          value={query}
          onInput={(event) => shelf.search(event.currentTarget.value)}
        />
      </div>
      {isFound(by) && (
        <Filters shelf={shelf}>
          {by !== 'notes' && (
            <ChipButton picked={noted === true} onPick={() => shelf.show({ noted: noted !== true })}>
              {i18n.t('library.noted')}
            </ChipButton>
          )}
        </Filters>
      )}
    </search>
  );
}

function labelOf(shelf: ShelfName): string {
  switch (shelf) {
    case 'people':
      return i18n.t('library.searchPeople');
    case 'quotes':
      return i18n.t('library.searchQuotes');
    case 'notes':
      return i18n.t('library.searchNotes');
    default:
      return i18n.t('library.search');
  }
}
