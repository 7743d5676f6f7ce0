import { i18n } from '#i18n';
import type { ImportDesk, ImportStage } from '../../lib/state/import-desk.ts';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Working } from './Working.tsx';
import './import-panel.css';
import { Preview } from './Preview.tsx';

/** Brings back a file: what is in it first, then the change, then what came of it. */
export function ImportPanel({ desk }: { readonly desk: ImportDesk }) {
  const stage = desk.stage.value;
  if (stage === 'closed') return null;
  return (
    <div class="import-panel">
      <Section
        title={i18n.t('import.title')}
        aside={
          <Button look="quiet" icon="close" label={i18n.t('common.close')} onClick={() => desk.close()} />
        }
      >
        {desk.problem.value && <ProblemNotice problem={desk.problem.value} />}
        <Working work={desk.work} label={workOf(stage)} />
        <div role="status">
          {stage === 'preview' && <span class="sr-only">{i18n.t('import.previewTitle')}</span>}
          {stage === 'done' && i18n.t('import.done')}
        </div>
        {stage === 'preview' && <Preview desk={desk} />}
        {stage === 'choosing' && <ChooseFile desk={desk} />}
      </Section>
    </div>
  );
}

function workOf(stage: ImportStage): string {
  return stage === 'writing' ? i18n.t('import.writing') : i18n.t('import.reading');
}

function ChooseFile({ desk }: { readonly desk: ImportDesk }) {
  return (
    <div class="import-choose">
      <p>{i18n.t('import.text')}</p>
      <FileButton
        look="primary"
        accept=".json,application/json"
        label={i18n.t('import.choose')}
        onFile={(file) => desk.read(file)}
      >
        {i18n.t('import.choose')}
      </FileButton>
    </div>
  );
}
