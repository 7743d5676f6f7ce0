import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Backups } from '../../lib/state/backups.ts';
import { Button } from '../ui/Button.tsx';
import { formatMoment, formatSize } from '../ui/dates.ts';
import { Section } from '../ui/Section.tsx';
import './health.css';

/** How safe the library is: backups, the browser's promise, space, and what went over the network. */
export function Health({ backups }: { readonly backups: Backups }) {
  const { lastAt, lastName, checkedAt } = backups.record.value;
  const health = backups.health.value;
  return (
    <Section title={i18n.t('backup.healthTitle')}>
      <div class="options-text">
        <dl class="options-facts">
          <Fact name={i18n.t('backup.last')}>
            {momentOf(lastAt)}
            {lastName !== undefined && <span class="meta health-file">{lastName}</span>}
          </Fact>
          <Fact name={i18n.t('backup.checked')}>{momentOf(checkedAt)}</Fact>
          {health && (
            <>
              <Fact name={i18n.t('backup.persisted')}>
                {health.persisted ? i18n.t('backup.yes') : i18n.t('backup.notPersisted')}
              </Fact>
              <Fact name={i18n.t('backup.used')}>{sizeOf(health.used)}</Fact>
              <Fact name={i18n.t('backup.left')}>{sizeOf(health.left)}</Fact>
              <Fact name={i18n.t('backup.requests')}>{String(health.requests)}</Fact>
            </>
          )}
        </dl>
        {health?.persisted === false && (
          <div class="options-row">
            <Button onClick={() => backups.askToKeep()}>{i18n.t('backup.askToKeep')}</Button>
          </div>
        )}
      </div>
    </Section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const momentOf = (iso: string | undefined): string =>
  iso === undefined ? i18n.t('backup.never') : formatMoment(iso);

const sizeOf = (bytes: number | undefined): string =>
  bytes === undefined ? i18n.t('backup.unknown') : formatSize(bytes);
