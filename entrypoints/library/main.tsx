import { effect } from '@preact/signals';
import { i18n } from '#i18n';
import { LibraryView } from '../../components/library/LibraryView.tsx';
import { createShelf } from '../../lib/state/library.ts';
import { readAddress, toAddress } from '../../lib/state/library-address.ts';
import { isSamePage } from '../../lib/state/shelf-view.ts';
import { createViewSources } from '../shared/view-sources.ts';
import { startView } from '../shared/view-start.tsx';
import { syncWhileOpen } from '../shared/view-sync.ts';

const sources = createViewSources();
const shelf = createShelf(sources);
const openImport = (): void => {
  if (location.hash === '#import') shelf.importing.open();
};
openImport();
addEventListener('hashchange', openImport);
shelf.show(readAddress(location.search));
addEventListener('popstate', () => shelf.show(readAddress(location.search)));
let shown = shelf.view.peek();
effect(() => {
  const before = shown;
  shown = shelf.view.value;
  const address = `${location.pathname}${toAddress(shown)}`;
  if (address === `${location.pathname}${location.search}`) return;
  // The browser's own way back leads from page to page, not from letter to letter of what was typed.
  if (isSamePage(before, shown)) history.replaceState(null, '', `${address}${location.hash}`);
  else history.pushState(null, '', address);
});
addEventListener('pagehide', () => shelf.dispose());

startView(i18n.t('library.title'), sources, <LibraryView shelf={shelf} />);
void sources.backUpWhenDue();
sources.indexOlder().catch((error: unknown) => console.error('[newsthread] index', error));
syncWhileOpen();
