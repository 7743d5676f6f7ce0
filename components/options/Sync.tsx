import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SyncDesk } from '../../lib/state/sync-desk.ts';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { formatMoment } from '../ui/dates.ts';
import { Section } from '../ui/Section.tsx';
import { SyncForm } from './SyncForm.tsx';
import './sync.css';

/** Keeps this machine the same as the reader's others, or offers to. */
export function Sync({ desk }: { readonly desk: SyncDesk }) {
  const isOn = desk.isOn.value;
  const problem = desk.problem.value;
  return (
    <Section title={i18n.t('sync.title')}>
      <div class="options-text">
        <p>{i18n.t('sync.text')}</p>
        {problem && <ProblemNotice problem={problem} onRetry={isOn ? () => desk.syncNow() : undefined} />}
        {isOn ? <Turned desk={desk} /> : <SyncForm desk={desk} />}
        <p class="sync-busy" role="status">
          {desk.isBusy.value && i18n.t('sync.progress')}
        </p>
      </div>
    </Section>
  );
}

/** While it is on. */
function Turned({ desk }: { readonly desk: SyncDesk }) {
  const { address, lastAt } = desk.record.value;
  const [remove, setRemove] = useState(false);
  const isBusy = desk.isBusy.value;
  return (
    <>
      <dl class="options-facts">
        <div>
          <dt>{i18n.t('sync.with')}</dt>
          <dd>
            <bdi class="site-pattern">{address}</bdi>
          </dd>
        </div>
        <div>
          <dt>{i18n.t('sync.last')}</dt>
          <dd>{lastAt === undefined ? i18n.t('backup.never') : formatMoment(lastAt)}</dd>
        </div>
      </dl>
      <div class="options-row">
        <Button disabled={isBusy} onClick={() => desk.syncNow()}>
          {i18n.t('sync.now')}
        </Button>
      </div>
      <label class="options-check">
        <input
          type="checkbox"
          checked={remove}
          onChange={(event) => setRemove(event.currentTarget.checked)}
        />
        {i18n.t('sync.removeToo')}
      </label>
      <div class="options-row">
        <Button disabled={isBusy} onClick={() => desk.turnOff(remove)}>
          {i18n.t('sync.turnOff')}
        </Button>
        <span class="meta">{i18n.t('sync.turnOffText')}</span>
      </div>
    </>
  );
}
