import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hostOf } from '../../lib/state/page-view.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import './ask-permission.css';

export interface AskPermissionProps {
  /** Absent where the browser does not even tell the address. */
  readonly url?: string;
  readonly onOnce: () => unknown;
  readonly onSite: (url: string) => Promise<boolean>;
  readonly onAll: () => Promise<boolean>;
}

/** Asks to read a page: what is asked and why, three ways to say yes, and what goes on without. */
export function AskPermission({ url, onOnce, onSite, onAll }: AskPermissionProps) {
  const [refused, setRefused] = useState(false);
  const host = hostOf(url);
  // The browser's own question must be asked within the click, so nothing may be awaited before it.
  const ask = async (question: Promise<boolean>) => setRefused(!(await question));
  return (
    <EmptyState
      title={
        host === undefined ? i18n.t('state.permissionTitle') : i18n.t('state.permissionTitleSite', [host])
      }
    >
      <p>{i18n.t('state.permissionText')}</p>
      <div class="ask-permission">
        <Button look="primary" onClick={onOnce}>
          {i18n.t('state.permissionOnce')}
        </Button>
        {url !== undefined && host !== undefined && (
          <Button onClick={() => ask(onSite(url))}>{i18n.t('state.permissionSite', [host])}</Button>
        )}
        <Button onClick={() => ask(onAll())}>{i18n.t('state.permissionAll')}</Button>
      </div>
      <p role="status" hidden={!refused}>
        {refused && i18n.t('state.permissionRefused')}
      </p>
      <p class="ask-permission-small">{i18n.t('state.permissionWithout')}</p>
      <p class="ask-permission-small">{i18n.t('state.permissionOnceHint')}</p>
    </EmptyState>
  );
}
