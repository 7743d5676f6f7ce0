import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import './steps.css';

export interface StepsProps {
  /** Whose mentions they are, for screen readers. */
  readonly of: string;
  readonly count: number;
  /** The one that the page shows, from 0; absent before the first step. */
  readonly at?: number;
  readonly onStep: (to: number) => void;
  /** The focus has gone elsewhere. */
  readonly onLeave: () => void;
}

/** Goes through the mentions in the page, there and back; the last is followed by the first. */
export function Steps({ of, count, at, onStep, onLeave }: StepsProps) {
  const step = (by: number) => () => onStep(at === undefined ? 0 : (at + by + count) % count);
  return (
    <span
      class="steps"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) onLeave();
      }}
    >
      {at !== undefined && count > 1 && (
        <Button look="quiet" icon="back" label={i18n.t('cast.stepBack', [of])} onClick={step(-1)} />
      )}
      <span role="status" class="steps-at">
        {at !== undefined && i18n.t('cast.at', [at + 1, count])}
      </span>
      {at !== undefined && count > 1 && (
        <Button look="quiet" icon="more" label={i18n.t('cast.stepOn', [of])} onClick={step(1)} />
      )}
    </span>
  );
}
