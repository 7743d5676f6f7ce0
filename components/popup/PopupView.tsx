import { i18n } from '#i18n';
import type { Popup } from '../../lib/state/popup.ts';
import { PageStates } from '../page/PageStates.tsx';
import { SayNoArticle } from '../page/SayNoArticle.tsx';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { UndoText } from '../undo/UndoText.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import './popup-view.css';
import { QuickSummary } from './QuickSummary.tsx';
import { Recent } from './Recent.tsx';

export interface PopupViewProps {
  readonly popup: Popup;
  /** Called when the popup has done its work. */
  readonly onDone: () => void;
}

/** The popup: the quick summary of an article, or what can be done on any other page. */
export function PopupView({ popup, onDone }: PopupViewProps) {
  const view = popup.page.view.value;
  const open = (page: 'library' | 'options') => popup.openPage(page).then(onDone);
  return (
    <div class="popup">
      <header class="popup-bar">
        <span class="popup-brand">
          <i aria-hidden="true" />
          {i18n.t('extensionName')}
        </span>
        <span class="space" />
        <Button look="quiet" onClick={() => open('library')}>
          {i18n.t('popup.library')}
        </Button>
        <Button
          look="quiet"
          icon="settings"
          label={i18n.t('popup.settings')}
          onClick={() => open('options')}
        />
      </header>
      <main aria-busy={popup.page.busy.value}>
        {view?.kind === 'article' ? (
          <>
            <QuickSummary
              reading={view.reading}
              news={popup.story.news.value}
              story={popup.story.story.value}
            />
            <SayNoArticle onSay={() => popup.noArticle.say()} />
          </>
        ) : (
          <>
            <h1 class="sr-only">{i18n.t('extensionName')}</h1>
            <PageStates
              view={view}
              onRead={(anyway) => popup.page.read(anyway)}
              onAskSite={(url) => popup.askForSite(url)}
              onAskAll={() => popup.askForAllSites()}
              onOpenSettings={() => open('options')}
            />
            {view && view.kind !== 'reading' && (
              <Recent
                articles={popup.recent.value}
                onOpen={(article) => popup.openUrl(article.url).then(onDone)}
              />
            )}
          </>
        )}
      </main>
      {popup.problem.value && <ProblemNotice problem={popup.problem.value} />}
      <UndoText undo={popup.undo} />
      {view?.kind === 'article' && <PopupFoot popup={popup} onDone={onDone} />}
    </div>
  );
}
