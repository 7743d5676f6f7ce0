import { i18n } from '#i18n';
import type { Sidebar } from '../../lib/state/sidebar.ts';
import { PageStates } from '../page/PageStates.tsx';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { UndoText } from '../undo/UndoText.tsx';
import { ArticlePanels } from './ArticlePanels.tsx';
import './sidebar-view.css';
import { SidebarFoot } from './SidebarFoot.tsx';

/** The sidebar: the page of the active tab, whatever there is to say of it. */
export function SidebarView({
  sidebar,
  onCopy,
}: {
  readonly sidebar: Sidebar;
  readonly onCopy: (text: string) => Promise<boolean>;
}) {
  const view = sidebar.page.view.value;
  const problem = sidebar.problem.value;
  return (
    <div class="sidebar">
      {/* What is under way is told by the busy state; the old view stays until the new one is ready. */}
      <main class="sidebar-main" aria-busy={sidebar.page.busy.value && view !== undefined}>
        {view?.kind === 'article' ? (
          <ArticlePanels sidebar={sidebar} tabId={view.tabId} reading={view.reading} onCopy={onCopy} />
        ) : (
          <>
            <h1 class="sr-only">{i18n.t('extensionName')}</h1>
            <PageStates
              view={view}
              onRead={(anyway) => sidebar.page.read(anyway)}
              onAskSite={(url) => sidebar.askForSite(url)}
              onAskAll={() => sidebar.askForAllSites()}
              onOpenSettings={() => sidebar.openPage('options')}
            />
          </>
        )}
      </main>
      <div class="sidebar-foot-place">
        {problem && <ProblemNotice problem={problem} onClose={() => sidebar.putAwayProblem()} />}
        <UndoText undo={sidebar.undo} />
        {view?.kind === 'article' ? (
          <SidebarFoot sidebar={sidebar} />
        ) : (
          <footer class="sidebar-foot">
            <span class="space" />
            <Button onClick={() => sidebar.openPage('library')}>{i18n.t('sidebar.library')}</Button>
          </footer>
        )}
      </div>
    </div>
  );
}
