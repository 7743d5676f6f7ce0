import { i18n } from '#i18n';
import type { Shelf } from '../../lib/state/library.ts';
import { Button } from '../ui/Button.tsx';
import { formatMoment } from '../ui/dates.ts';
import './wiped.css';

/** Says that the browser has deleted the library, and offers the last backup. */
export function Wiped({ shelf }: { readonly shelf: Shelf }) {
  const wiped = shelf.wiped.value;
  if (!wiped) return null;
  const { lastAt, lastName = '' } = wiped;
  return (
    <section class="wiped" role="alert" aria-labelledby="wiped-title">
      <h2 id="wiped-title">{i18n.t('backup.wipedTitle')}</h2>
      <p>{i18n.t('backup.wipedText')}</p>
      <p>
        {lastAt === undefined
          ? i18n.t('backup.wipedNoBackup')
          : i18n.t('backup.wipedBackup', [formatMoment(lastAt), lastName])}
      </p>
      <div class="library-tools">
        <Button look="primary" onClick={() => shelf.importing.open()}>
          {i18n.t('backup.restore')}
        </Button>
        <Button onClick={() => shelf.acceptWiped()}>{i18n.t('backup.wipedGoOn')}</Button>
      </div>
    </section>
  );
}
