import { i18n } from '#i18n';
import type { LongWork } from '../../lib/state/long-work.ts';
import { ProgressBar } from '../ui/ProgressBar.tsx';

/** Long work while it is under way; that it has begun is also said to those who do not see it. */
export function Working({ work, label }: { readonly work: LongWork; readonly label: string }) {
  const now = work.progress.value;
  return (
    <>
      <p role="status" class="sr-only">
        {now && label}
      </p>
      {now && (
        <ProgressBar
          {...now}
          label={label}
          text={now.total > 0 ? i18n.t('common.ofMany', [now.done, now.total]) : undefined}
          cancelLabel={i18n.t('common.cancel')}
          onCancel={() => work.cancel()}
        />
      )}
    </>
  );
}
