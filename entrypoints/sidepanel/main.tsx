import { i18n } from '#i18n';
import { SidebarView } from '../../components/sidebar/SidebarView.tsx';
import { createSidebar } from '../../lib/state/sidebar.ts';
import { createViewSources } from '../shared/view-sources.ts';
import { startView } from '../shared/view-start.tsx';
import { syncWhileOpen } from '../shared/view-sync.ts';

const sources = createViewSources();
const sidebar = createSidebar(sources);
addEventListener('pagehide', () => sidebar.dispose());

/** Copies for the reader; false where the browser does not let us. */
const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

startView(i18n.t('extensionName'), sources, <SidebarView sidebar={sidebar} onCopy={copy} />);
void sources.backUpWhenDue();
syncWhileOpen();
