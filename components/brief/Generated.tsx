import { i18n } from '#i18n';
import type { GeneratedDesk, Generated as Stage } from '../../lib/state/generated.ts';
import { ProblemNotice } from '../problem/ProblemNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import './generated.css';

export interface GeneratedProps {
  readonly desk: GeneratedDesk;
  /** Of the article, and so of what is written. */
  readonly lang: string | undefined;
}

/** A summary by the browser's own model, beside the article's own sentences: marked as what it is, and only when asked for. */
export function Generated({ desk, lang }: GeneratedProps) {
  const offer = desk.offer.value;
  const now = desk.now.value;
  if (offer === undefined) return null;
  return (
    <div class="generated">
      <p role="status" class="sr-only">
        {statusOf(now)}
      </p>
      {!now && (
        <>
          <Button onClick={() => desk.begin()}>{i18n.t('generated.offer')}</Button>
          <p class="meta">{i18n.t(offer === 'now' ? 'generated.onDevice' : 'generated.afterLoading')}</p>
        </>
      )}
      {(now?.kind === 'loading' || now?.kind === 'writing') && (
        <ProgressBar
          label={statusOf(now)}
          done={now.kind === 'loading' ? now.share : 0}
          total={now.kind === 'loading' && now.share > 0 ? 1 : 0}
          text={now.kind === 'loading' && now.share > 0 ? percent(now.share) : undefined}
          cancelLabel={i18n.t('common.cancel')}
          onCancel={() => desk.end()}
        />
      )}
      {now?.kind === 'failed' && (
        <ProblemNotice problem={now.problem} onRetry={() => desk.begin()} onClose={() => desk.end()} />
      )}
      {now?.kind === 'written' && (
        <>
          <p class="generated-mark">{i18n.t('generated.mark')}</p>
          <p class="generated-words" lang={lang} dir="auto">
            {now.text}
          </p>
          <Button look="quiet" onClick={() => desk.end()}>
            {i18n.t('generated.putAway')}
          </Button>
        </>
      )}
    </div>
  );
}

function statusOf(now: Stage | undefined): string {
  if (now?.kind === 'loading') return i18n.t('generated.loading');
  if (now?.kind === 'writing') return i18n.t('generated.writing');
  return now?.kind === 'written' ? i18n.t('generated.written') : '';
}

function percent(share: number): string {
  return new Intl.NumberFormat(i18n.t('language'), { style: 'percent' }).format(share);
}
