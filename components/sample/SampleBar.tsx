import { i18n } from '#i18n';
import type { Sample } from '../../lib/state/sample.ts';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import './sample-page.css';

/** What stands above the sample article: that it is one, and what to try on it. */
export function SampleBar({ sample }: { readonly sample: Sample }) {
  const status = sample.status.value;
  const { addNote } = sample.shortcuts.value;
  return (
    <div class="sample-bar">
      <p class="sample-title">{i18n.t('sample.title')}</p>
      <p>{i18n.t('sample.text')}</p>
      <ul class="sample-tries">
        <li>{i18n.t('sample.trySidebar')}</li>
        <li>{i18n.t('sample.tryNote')}</li>
        {addNote && <li>{i18n.t('welcome.noteKey', [addNote])}</li>}
      </ul>
      <div class="sample-tools">
        <Button look="primary" onClick={() => sample.openSidebar()}>
          {i18n.t('popup.openSidebar')}
        </Button>
        <Button onClick={() => sample.openPage('library')}>{i18n.t('welcome.done')}</Button>
      </div>
      <p role="status" class="sample-status">
        {status === 'reading' && i18n.t('state.readingTitle')}
        {status === 'read' && i18n.t('sample.read')}
      </p>
      {typeof status === 'object' && <ProblemNotice problem={status} onRetry={() => sample.read()} />}
    </div>
  );
}
