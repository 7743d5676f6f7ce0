import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shelf } from '../../lib/state/library.ts';
import { ImportPanel } from '../archive/ImportPanel.tsx';
import { Working } from '../archive/Working.tsx';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Menu } from '../ui/Menu.tsx';
import { UndoText } from '../undo/UndoText.tsx';
import { ArticleRow } from './ArticleRow.tsx';
import './library-view.css';
import { Stories } from './Stories.tsx';
import { Wiped } from './Wiped.tsx';

/** The library: every article that was read, to be found, opened, annotated, taken away or deleted. */
export function LibraryView({ shelf }: { readonly shelf: Shelf }) {
  const total = shelf.total.value;
  const [by, setBy] = useState<'articles' | 'stories'>('articles');
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
      {total > 0 && by === 'articles' && <Search shelf={shelf} />}
      {shelf.problem.value && <ProblemNotice problem={shelf.problem.value} />}
      <main>
        {total > 0 && (
          <div class="library-shelf-choice">
            <Choice
              label={i18n.t('library.shelf')}
              items={[
                { id: 'articles', label: i18n.t('library.byArticle') },
                { id: 'stories', label: i18n.t('library.byStory') },
              ]}
              selected={by}
              onSelect={setBy}
            />
          </div>
        )}
        {by === 'stories' && total > 0 ? <Stories shelf={shelf.stories} /> : <Articles shelf={shelf} />}
      </main>
      <div class="library-undo">
        <UndoText undo={shelf.undo} />
      </div>
    </div>
  );
}

function Search({ shelf }: { readonly shelf: Shelf }) {
  return (
    <search class="library-search">
      <input
        type="search"
        aria-label={i18n.t('library.search')}
        placeholder={i18n.t('library.search')}
        value={shelf.query.value}
        onInput={(event) => shelf.search(event.currentTarget.value)}
      />
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
        {items.length === 0 && i18n.t('library.noMatch', [shelf.query.value])}
      </p>
      <ul class="library-list">
        {items.map((item) => (
          <ArticleRow key={item.article.id} item={item} shelf={shelf} />
        ))}
      </ul>
    </>
  );
}
