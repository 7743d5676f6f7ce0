import type { ListedNote } from '../../lib/model/shelf.ts';
import type { NoteTexts } from '../../lib/state/note-desk.ts';
import { NoteAbout } from '../notes/NoteAbout.tsx';
import { NoteBody } from '../notes/NoteBody.tsx';
import { ArticleLink } from '../page/ArticleLink.tsx';
import { Chip } from '../ui/Chip.tsx';
import { formatMoment } from '../ui/dates.ts';
import './note-list.css';

export interface NoteListProps {
  readonly notes: readonly ListedNote[];
  readonly texts: NoteTexts;
  readonly onOpen: (article: { readonly url: string }) => unknown;
}

/** Notes on several articles, to be read; they are changed where they were written. */
export function NoteList({ notes, texts, onOpen }: NoteListProps) {
  return (
    <ul class="note-list">
      {notes.map(({ note, article }) => (
        <li key={note.id}>
          <NoteAbout target={note.target} />
          <NoteBody body={note.body} texts={texts} />
          <div class="meta">
            {note.tags.map((tag) => (
              <Chip key={tag}>#{tag}</Chip>
            ))}
            <time dateTime={note.updatedAt}>{formatMoment(note.updatedAt)}</time>
            {article && (
              <ArticleLink url={article.url} onOpen={() => onOpen(article)}>
                {article.title}
              </ArticleLink>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
