import type { SavedArticle } from '../../lib/model/library.ts';
import { sourceOf } from '../page/article-line.ts';
import { formatDay } from '../ui/dates.ts';

/** Where and when something was written. */
export function From({ saved }: { readonly saved: SavedArticle }) {
  return (
    <p class="meta">
      <bdi>{sourceOf(saved)}</bdi>
      <span>{formatDay(saved.publishedAt ?? saved.firstReadAt)}</span>
    </p>
  );
}
