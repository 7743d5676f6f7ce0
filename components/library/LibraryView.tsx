import { i18n } from '#i18n';
import type { Shelf } from '../../lib/state/library.ts';
import { ImportPanel } from '../archive/ImportPanel.tsx';
import { Working } from '../archive/Working.tsx';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Chip.tsx';
import { Menu } from '../ui/Menu.tsx';
import { UndoText } from '../undo/UndoText.tsx';
import { Articles } from './Articles.tsx';
import './library-view.css';
import { NoteShelf } from './NoteShelf.tsx';
import { People } from './People.tsx';
import { QuoteShelf } from './QuoteShelf.tsx';
import { Search } from './Search.tsx';
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
              label={shelf.isPart.value ? i18n.t('library.exportFound') : i18n.t('library.exportAll')}
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
                { id: 'quotes', label: i18n.t('library.byQuote') },
                { id: 'notes', label: i18n.t('library.byNote') },
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
        {total > 0 && by === 'quotes' && <QuoteShelf shelf={shelf} />}
        {total > 0 && by === 'notes' && <NoteShelf shelf={shelf} />}
        {(total === 0 || by === 'articles') && <Articles shelf={shelf} />}
      </main>
      <div class="library-undo">
        <UndoText undo={shelf.undo} />
      </div>
    </div>
  );
}
