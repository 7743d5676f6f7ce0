import { useId } from 'preact/hooks';
import './progress-bar.css';

export interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  /** 0 where it is not known yet. */
  readonly total: number;
  /** How far it is, in words. */
  readonly text?: string;
  readonly cancelLabel: string;
  readonly onCancel: () => void;
}

/** Work that takes its time, how far it is, and a way to stop it. */
export function ProgressBar({ label, done, total, text, cancelLabel, onCancel }: ProgressBarProps) {
  const id = useId();
  return (
    <div class="progress-bar">
      <span id={id}>{label}</span>
      <progress aria-labelledby={id} max={total || undefined} value={total > 0 ? done : undefined} />
      {text !== undefined && <span class="meta">{text}</span>}
      <button type="button" class="button button-plain" onClick={onCancel}>
        {cancelLabel}
      </button>
    </div>
  );
}
