import { i18n } from '#i18n';
import type { ImportDesk } from '../../lib/state/import-desk.ts';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Working } from './Working.tsx';
import './import-panel.css';
import { Preview } from './Preview.tsx';

/** Brings back a file: what is in it first, then the change, then what came of it. */
export function ImportPanel({ desk }: { readonly desk: ImportDesk }) {
  if (desk.stage.value === 'closed') return null;
  return (
    <div class="import-panel">
      <Section
        title={i18n.t('import.title')}
        aside={
          <Button look="quiet" icon="close" label={i18n.t('common.close')} onClick={() => desk.close()} />
        }
      >
        {desk.problem.value && <ProblemNotice problem={desk.problem.value} />}
        <Stage desk={desk} />
      </Section>
    </div>
  );
}

function Stage({ desk }: { readonly desk: ImportDesk }) {
  switch (desk.stage.value) {
    case 'reading':
      return <Working work={desk.work} label={i18n.t('import.reading')} />;
    case 'writing':
      return <Working work={desk.work} label={i18n.t('import.writing')} />;
    case 'preview':
      return <Preview desk={desk} />;
    case 'done':
      return <p role="status">{i18n.t('import.done')}</p>;
    default:
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
}
