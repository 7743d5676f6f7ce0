import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Shelf } from '../../lib/state/library.ts';
import { Button } from '../ui/Button.tsx';
import { Rows } from '../ui/Rows.tsx';

export interface FoundProps {
  readonly shelf: Shelf;
  /** How much was found, said to who listens whenever it changes; nothing where all is listed. */
  readonly status: string | false | undefined;
  readonly children: ComponentChildren;
  /** What one row is, so that the arrow keys lead from one to the next. */
  readonly rows: string;
  readonly more: boolean;
}

/** A list of what was found. */
export function Found({ shelf, status, children, rows, more }: FoundProps) {
  return (
    <>
      {shelf.indexing.value && <p class="library-none">{i18n.t('library.indexing')}</p>}
      <p role="status" class="library-none">
        {status}
      </p>
      <Rows row={rows}>{children}</Rows>
      {more && <Button onClick={() => shelf.showMore()}>{i18n.t('library.more')}</Button>}
    </>
  );
}

/** What to say where nothing was found. */
export function nothingText(shelf: Shelf): string {
  const { query } = shelf.view.value;
  return query.trim() === '' ? i18n.t('library.noneFits') : i18n.t('library.noMatch', [query]);
}
