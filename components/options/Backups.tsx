import { i18n } from '#i18n';
import type { BackupRhythm } from '../../lib/model/backup.ts';
import type { Options } from '../../lib/state/options.ts';
import { Working } from '../archive/Working.tsx';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Section } from '../ui/Section.tsx';
import { Radios } from './Radios.tsx';

/** How often everything is copied into the downloads folder, and the way back. */
export function Backups({ options }: { readonly options: Options }) {
  const { backups } = options;
  return (
    <Section title={i18n.t('backup.title')}>
      <div class="options-text">
        <p>{i18n.t('backup.text')}</p>
        <Rhythm options={options} />
        <p class="meta">{i18n.t('backup.why')}</p>
        {backups.problem.value && (
          <ProblemNotice problem={backups.problem.value} onRetry={() => backups.backUpNow()} />
        )}
        <Working work={backups.work} label={i18n.t('backup.progress')} />
        <div class="options-row">
          <Button disabled={backups.work.progress.value !== undefined} onClick={() => backups.backUpNow()}>
            {i18n.t('backup.now')}
          </Button>
          <Button onClick={() => options.openPage('library', 'import')}>{i18n.t('backup.restore')}</Button>
        </div>
      </div>
    </Section>
  );
}

function Rhythm({ options }: { readonly options: Options }) {
  const rhythms: readonly { readonly id: BackupRhythm; readonly label: string }[] = [
    { id: 'off', label: i18n.t('backup.off') },
    { id: 'daily', label: i18n.t('backup.daily') },
    { id: 'weekly', label: i18n.t('backup.weekly') },
  ];
  return (
    <Radios
      legend={i18n.t('backup.rhythm')}
      name="backup"
      items={rhythms}
      selected={options.settings.value.backup}
      onSelect={(id) => options.backups.choose(id)}
    />
  );
}
