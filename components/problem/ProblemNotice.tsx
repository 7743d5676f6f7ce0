import { i18n } from '#i18n';
import type { Problem } from '../../lib/model/result.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import './problem-notice.css';
import { problemWords } from './problem-words.ts';

export interface ProblemNoticeProps {
  readonly problem: Problem;
  /** Said first, where the problem stopped something that the reader was doing. */
  readonly before?: string;
  /** Whether it stands for the whole view and not beside it. */
  readonly whole?: boolean;
  readonly onRetry?: () => unknown;
  readonly onClose?: () => unknown;
}

/** Something that went wrong in the world: what, and what to do next. */
export function ProblemNotice({ problem, before, whole = false, onRetry, onClose }: ProblemNoticeProps) {
  const { what, next, again } = problemWords(problem.code);
  return (
    <div class={whole ? 'problem problem-whole' : 'problem'} role="alert">
      {!whole && <Icon name="alert" />}
      <div class="problem-words">
        {before && <p>{before}</p>}
        <p>
          <b>{what}</b> <span>{next}</span>
        </p>
        {problem.detail && <p class="problem-detail">{problem.detail}</p>}
        {again && onRetry && <Button onClick={onRetry}>{i18n.t('common.tryAgain')}</Button>}
      </div>
      {onClose && <Button look="quiet" icon="close" label={i18n.t('common.close')} onClick={onClose} />}
    </div>
  );
}
