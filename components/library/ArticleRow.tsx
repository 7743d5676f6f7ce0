import { i18n } from '#i18n';
import type { ShelfItem } from '../../lib/model/shelf.ts';
import type { Shelf } from '../../lib/state/library.ts';
import { Notes } from '../notes/Notes.tsx';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { sourceOf } from '../page/article-line.ts';
import { Button } from '../ui/Button.tsx';
import { formatDay, formatMoment } from '../ui/dates.ts';
import { Menu } from '../ui/Menu.tsx';
import './article-row.css';

export interface ArticleRowProps {
  readonly item: ShelfItem;
  readonly shelf: Shelf;
}

/** An article of the library, with the notes on it. */
export function ArticleRow({ item: { article, notes }, shelf }: ArticleRowProps) {
  const open = shelf.openNotes.value === article.id;
  return (
    <li class="article-row">
      <h2>
        <ArticleLink url={article.url} onOpen={() => shelf.open(article)}>
          {article.title}
        </ArticleLink>
      </h2>
      <p class="meta">
        <b>{sourceOf(article)}</b>
        {article.publishedAt !== undefined && <span>{formatDay(article.publishedAt)}</span>}
        <span>{i18n.t('library.readOn', [formatMoment(article.lastReadAt)])}</span>
        <span>{foundIn(article)}</span>
      </p>
      <div class="meta article-row-tools">
        {notes.length > 0 && (
          <Button look="quiet" expanded={open} onClick={() => shelf.toggleNotes(article)}>
            {i18n.t('library.notes', notes.length)}
          </Button>
        )}
        <Button
          look="quiet"
          label={i18n.t('library.noteOn', [article.title])}
          onClick={() => shelf.addNote(article)}
        >
          {i18n.t('sidebar.addNote')}
        </Button>
        <Menu
          look="quiet"
          label={i18n.t('library.exportOne')}
          listLabel={i18n.t('export.menu')}
          items={shelf.formats}
          onChoose={(format) => shelf.exportOne(format, article)}
        />
        <Button
          look="quiet"
          label={i18n.t('library.deleteOf', [article.title])}
          onClick={() => shelf.remove(article)}
        >
          {i18n.t('library.delete')}
        </Button>
      </div>
      {open && <Notes desk={shelf.desk} />}
    </li>
  );
}

/** What was found in an article, in numbers. */
function foundIn({ counts, analyzedLang }: ShelfItem['article']): string {
  if (analyzedLang === undefined) return i18n.t('library.notRead');
  return i18n.t('library.counts', [
    i18n.t('library.people', counts.people),
    i18n.t('library.quotes', counts.quotes),
    i18n.t('library.dates', counts.dates),
  ]);
}
