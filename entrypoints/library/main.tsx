import { effect } from '@preact/signals';
import { i18n } from '#i18n';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { createShelf } from '../../lib/state/library.ts';
import { readAddress, toAddress } from '../../lib/state/library-address.ts';
import { createViewSources } from '../shared/view-sources.ts';
import { startView } from '../shared/view-start.tsx';

const sources = createViewSources();
const shelf = createShelf(sources);
const openImport = (): void => {
  if (location.hash === '#import') shelf.importing.open();
};
openImport();
addEventListener('hashchange', openImport);
shelf.show(readAddress(location.search));
effect(() =>
  history.replaceState(null, '', `${location.pathname}${toAddress(shelf.view.value)}${location.hash}`),
);
addEventListener('pagehide', () => shelf.dispose());

startView(i18n.t('library.title'), sources, <LibraryView shelf={shelf} />);
void sources.backUpWhenDue();
