import { i18n } from '#i18n';
import type { Shelf } from '../../lib/state/library.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ArticleRow } from './ArticleRow.tsx';
import { Found, nothingText } from './Found.tsx';

/** The articles that were found, or all of them, the last read first. */
export function Articles({ shelf }: { readonly shelf: Shelf }) {
  const items = shelf.items.value;
  if (!items) return null; // the library answers within a frame or two; a flash of words would only disturb
  if (shelf.total.value === 0)
    return (
      <EmptyState
        title={i18n.t('library.none')}
        actions={<Button onClick={() => shelf.openPage('sample')}>{i18n.t('sample.open')}</Button>}
      >
        <p>{i18n.t('library.noneText')}</p>
      </EmptyState>
    );
  return (
    <Found
      shelf={shelf}
      status={shelf.isSearching.value && (items.length === 0 ? nothing(shelf) : found(shelf))}
      rows=".article-row"
      more={items.length < shelf.found.value}
    >
      <ul class="library-list">
        {items.map((item) => (
          <ArticleRow key={item.article.id} item={item} shelf={shelf} />
        ))}
      </ul>
    </Found>
  );
}

const found = (shelf: Shelf): string => i18n.t('library.found', shelf.found.value);

function nothing(shelf: Shelf): string {
  const { query, shelf: _, noted, ...others } = shelf.view.value;
  const isNotedAlone =
    noted && query.trim() === '' && Object.values(others).every((each) => each === undefined);
  return isNotedAlone ? i18n.t('library.noneNoted') : nothingText(shelf);
}
