import { i18n } from '#i18n';
import type { Shelf } from '../../lib/state/library.ts';
import type { ShelfView } from '../../lib/state/shelf-view.ts';
import { ImportPanel } from '../archive/ImportPanel.tsx';
import { Working } from '../archive/Working.tsx';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { ChipButton, Choice } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Menu } from '../ui/Menu.tsx';
import { UndoText } from '../undo/UndoText.tsx';
import { ArticleRow } from './ArticleRow.tsx';
import './library-view.css';
import { People } from './People.tsx';
import { Stories } from './Stories.tsx';
import { Wiped } from './Wiped.tsx';

/** The library: every article that was read, to be found, opened, annotated, taken away or deleted. */
export function LibraryView({ shelf }: { readonly shelf: Shelf }) {
  const total = shelf.total.value;
  const by = shelf.view.value.shelf;
  return (
    <div class="library">
      <header class="library-head">
        <div>
          <h1>{i18n.t('library.title')}</h1>
          {total > 0 && <p class="meta">{i18n.t('library.articles', total)}</p>}
        </div>
        <div class="library-tools">
          {total > 0 && (
            <Menu
              label={shelf.isSearching.value ? i18n.t('library.exportFound') : i18n.t('library.exportAll')}
              listLabel={i18n.t('export.menu')}
              items={shelf.formats}
              onChoose={(format) => shelf.exportAll(format)}
            />
          )}
          <Button expanded={shelf.importing.stage.value !== 'closed'} onClick={() => shelf.importing.open()}>
            {i18n.t('import.open')}
          </Button>
          <Button icon="settings" onClick={() => shelf.openPage('options')}>
            {i18n.t('library.settings')}
          </Button>
        </div>
      </header>
      <Working work={shelf.exporting} label={i18n.t('export.progress')} />
      <Wiped shelf={shelf} />
      <ImportPanel desk={shelf.importing} />
      <main>
        {total > 0 && (
          <div class="library-shelf-choice">
            <Choice
              label={i18n.t('library.shelf')}
              items={[
                { id: 'articles', label: i18n.t('library.byArticle') },
                { id: 'stories', label: i18n.t('library.byStory') },
                { id: 'people', label: i18n.t('library.byPerson') },
              ]}
              selected={by}
              onSelect={(name) => shelf.show({ shelf: name })}
            />
          </div>
        )}
        {total > 0 && by !== 'stories' && <Search shelf={shelf} />}
        {shelf.problem.value && <ProblemNotice problem={shelf.problem.value} />}
        {total > 0 && by === 'stories' && <Stories shelf={shelf} />}
        {total > 0 && by === 'people' && <People shelf={shelf} />}
        {(total === 0 || by === 'articles') && <Articles shelf={shelf} />}
      </main>
      <div class="library-undo">
        <UndoText undo={shelf.undo} />
      </div>
    </div>
  );
}

function Search({ shelf }: { readonly shelf: Shelf }) {
  const label = i18n.t(shelf.view.value.shelf === 'people' ? 'library.searchPeople' : 'library.search');
  return (
    <search class="library-search">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={shelf.view.value.query}
        onInput={(event) => shelf.search(event.currentTarget.value)}
      />
      {shelf.view.value.shelf === 'articles' && (
        <ChipButton
          picked={shelf.view.value.noted === true}
          onPick={() => shelf.show({ noted: shelf.view.value.noted !== true })}
        >
          {i18n.t('library.noted')}
        </ChipButton>
      )}
    </search>
  );
}

function Articles({ shelf }: { readonly shelf: Shelf }) {
  const items = shelf.items.value;
  if (!items) return null; // the library answers within a frame or two; a flash of words would only disturb
  if (shelf.total.value === 0)
    return (
      <EmptyState title={i18n.t('library.none')}>
        <p>{i18n.t('library.noneText')}</p>
      </EmptyState>
    );
  return (
    <>
      <p role="status" class="library-none">
        {shelf.isSearching.value &&
          (items.length === 0 ? noMatchText(shelf.view.value) : i18n.t('library.found', shelf.found.value))}
      </p>
      <ul class="library-list">
        {items.map((item) => (
          <ArticleRow key={item.article.id} item={item} shelf={shelf} />
        ))}
      </ul>
      {items.length < shelf.found.value && (
        <Button onClick={() => shelf.showMore()}>{i18n.t('library.more')}</Button>
      )}
    </>
  );
}

function noMatchText({ query, noted }: ShelfView): string {
  return noted === true && query.trim() === ''
    ? i18n.t('library.noneNoted')
    : i18n.t('library.noMatch', [query]);
}
