import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PageView } from '../../lib/state/page-view.ts';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { AskPermission } from './AskPermission.tsx';
import { NotArticle } from './NotArticle.tsx';
import './page-states.css';

/** What a reader can do about a page that shows no article. */
export interface PageVerbs {
  readonly onRead: (anyway: boolean) => unknown;
  readonly onAskSite: (url: string) => Promise<boolean>;
  readonly onAskAll: () => Promise<boolean>;
  readonly onOpenSettings: () => unknown;
}

export interface PageStatesProps extends PageVerbs {
  readonly view: Exclude<PageView, { kind: 'article' }> | undefined;
  /** What is shown below, whatever the state: what goes on working. */
  readonly children?: ComponentChildren;
}

/** A page without an article to show: why, and what to do next. Never blank. */
export function PageStates({ children, ...props }: PageStatesProps) {
  return (
    <>
      <State {...props} />
      {children}
    </>
  );
}

function State({ view, onRead, onAskSite, onAskAll, onOpenSettings }: Omit<PageStatesProps, 'children'>) {
  switch (view?.kind) {
    case undefined:
    case 'reading':
      return <ReadingAlong />;
    case 'noTab':
      return (
        <EmptyState title={i18n.t('state.noTabTitle')}>
          <p>{i18n.t('state.noTabText')}</p>
        </EmptyState>
      );
    case 'closed':
      return (
        <EmptyState title={i18n.t('state.closedTitle')}>
          <p>{i18n.t('state.closedText')}</p>
        </EmptyState>
      );
    case 'never':
      return (
        <EmptyState
          title={i18n.t('state.neverTitle', [view.host])}
          actions={<Button onClick={onOpenSettings}>{i18n.t('state.neverAction')}</Button>}
        >
          <p>{i18n.t('state.neverText')}</p>
        </EmptyState>
      );
    case 'unread':
      return (
        <EmptyState
          title={i18n.t('state.unreadTitle')}
          actions={
            <Button look="primary" onClick={() => onRead(false)}>
              {i18n.t('state.unreadAction')}
            </Button>
          }
        >
          <p>{i18n.t('state.unreadText')}</p>
        </EmptyState>
      );
    case 'noPermission':
      return (
        <AskPermission url={view.url} onOnce={() => onRead(false)} onSite={onAskSite} onAll={onAskAll} />
      );
    case 'notArticle':
      return <NotArticle verdict={view.verdict} onRead={() => onRead(true)} />;
    case 'failed':
      return <ProblemNotice whole problem={view.problem} onRetry={() => onRead(false)} />;
  }
}

/** The shape of what is to come, while a page is read. */
function ReadingAlong() {
  return (
    <div class="reading-along">
      <p role="status">{i18n.t('state.readingTitle')}</p>
      <div class="reading-bars" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
