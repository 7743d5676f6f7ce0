import { i18n } from '#i18n';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { createShelf } from '../../lib/state/library.ts';
import { createViewSources } from '../shared/view-sources.ts';
import { startView } from '../shared/view-start.tsx';

const sources = createViewSources();
const shelf = createShelf(sources);
const openImport = (): void => {
  if (location.hash === '#import') shelf.importing.open();
};
openImport();
addEventListener('hashchange', openImport);
addEventListener('pagehide', () => shelf.dispose());

startView(i18n.t('library.title'), sources, <LibraryView shelf={shelf} />);
void sources.backUpWhenDue();
